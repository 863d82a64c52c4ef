# expect: fails module-missing
# why: Only the pom reaches the builder; Maven makes an empty jar whose main class does not exist.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/target/greeter-1.2.0.jar /app/greeter.jar
CMD ["/app/greeter.jar"]
