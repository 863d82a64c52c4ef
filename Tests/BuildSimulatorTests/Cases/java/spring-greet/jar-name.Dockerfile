# expect: fails copy-source-missing
# why: the jar is greet-0.0.1-SNAPSHOT.jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /workspace/app
COPY pom.xml .
RUN --mount=type=cache,target=/root/.m2 mvn -B dependency:go-offline
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /workspace/app/target/greet.jar app.jar
CMD ["app.jar"]
