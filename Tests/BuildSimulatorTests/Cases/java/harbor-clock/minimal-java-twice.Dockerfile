# expect: fails entrypoint-repeated
# why: entrypoint is java -jar already, so the jar name it gets is "java"
FROM maven:3-eclipse-temurin-21 AS b
COPY . /s
RUN mvn -B -f /s/pom.xml package
FROM gcr.io/distroless/java21-debian13
COPY --from=b /s/target/harbor-clock.jar /app.jar
CMD ["java", "-jar", "/app.jar"]
