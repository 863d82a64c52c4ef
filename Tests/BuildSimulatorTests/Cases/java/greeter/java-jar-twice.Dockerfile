# expect: fails entrypoint-repeated
# why: The image entrypoint is already java -jar, so Java looks for a jar named java.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/greeter-1.2.0.jar ./greeter.jar
CMD ["java", "-jar", "greeter.jar"]
