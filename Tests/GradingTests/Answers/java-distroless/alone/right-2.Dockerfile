# why: the option before the jar in CMD, Maven cache, dependency step first
FROM maven:3.9-eclipse-temurin-21 AS builder
WORKDIR /build
COPY pom.xml .
RUN --mount=type=cache,target=/root/.m2 mvn -B dependency:go-offline
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=builder --chown=nonroot:nonroot /build/target/quotes-1.4.0.jar quotes.jar
EXPOSE 8080
CMD ["-Xmx128m", "quotes.jar"]
