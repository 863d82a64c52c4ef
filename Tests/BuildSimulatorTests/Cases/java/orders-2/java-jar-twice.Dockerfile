# expect: fails entrypoint-repeated
# why: the entrypoint is already java -jar, so java looks for a jar named java
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn -B dependency:go-offline
COPY src src
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/orders-1.2.0.jar app.jar
EXPOSE 8080
CMD ["java", "-jar", "app.jar"]
