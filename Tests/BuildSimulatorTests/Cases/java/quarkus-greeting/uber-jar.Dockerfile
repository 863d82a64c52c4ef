# expect: starts
# why: With quarkus.package.jar.type=uber-jar Maven makes greeting-1.0.0-runner.jar, a complete jar.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /code
COPY . .
RUN mvn -B -DskipTests -Dquarkus.package.jar.type=uber-jar package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /code/target/greeting-1.0.0-runner.jar /app.jar
CMD ["/app.jar"]
