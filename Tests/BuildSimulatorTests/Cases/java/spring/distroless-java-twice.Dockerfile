# expect: fails entrypoint-repeated
# why: java -jar is the entrypoint, so it opens a jar named java
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /app
COPY . .
RUN mvn -B -DskipTests package && mv target/orders-0.0.1-SNAPSHOT.jar /app.jar
FROM gcr.io/distroless/java21-debian12
COPY --from=build /app.jar /app.jar
CMD ["java", "-jar", "/app.jar"]
