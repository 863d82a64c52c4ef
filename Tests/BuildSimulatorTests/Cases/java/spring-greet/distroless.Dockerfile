# expect: starts
# why: the repackaged jar is the only *.jar in target
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /workspace/app
COPY pom.xml .
RUN --mount=type=cache,target=/root/.m2 mvn -B dependency:go-offline
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /workspace/app/target/greet-*.jar app.jar
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75"
CMD ["app.jar"]
