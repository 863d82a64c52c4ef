# expect: starts
FROM maven:3-eclipse-temurin-21 AS b
COPY pom.xml /w/
COPY src /w/src
RUN mvn -f /w/pom.xml clean package
FROM eclipse-temurin:21-jre
COPY --from=b /w/target/app-1.0.0.jar /app.jar
CMD ["java", "-jar", "/app.jar"]
