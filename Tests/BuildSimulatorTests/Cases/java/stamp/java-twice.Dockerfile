# expect: fails entrypoint-repeated
# why: the entrypoint is java -jar already: Error: Unable to access jarfile java
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/target/stamp.jar /app/stamp.jar
WORKDIR /app
CMD ["java", "-jar", "stamp.jar"]
