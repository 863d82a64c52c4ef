# expect: unknown
# really: fails build
# why: The default package type is fast-jar, so no greeting-1.0.0-runner.jar is made.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /code
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /code/target/greeting-1.0.0-runner.jar /app.jar
CMD ["/app.jar"]
