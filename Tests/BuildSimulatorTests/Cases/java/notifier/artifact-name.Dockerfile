# expect: fails copy-source-missing
# why: finalName overrides artifactId-version, so notifier-service-3.1.0.jar does not exist.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/target/notifier-service-3.1.0.jar /app/notifier.jar
CMD ["/app/notifier.jar"]
