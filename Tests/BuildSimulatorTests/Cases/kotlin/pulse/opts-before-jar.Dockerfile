# expect: starts
# why: JVM flags before -jar in an own ENTRYPOINT, program without arguments
FROM gradle:9-jdk21 AS build
WORKDIR /p
ENV GRADLE_USER_HOME=/cache
COPY . .
RUN --mount=type=cache,target=/cache gradle --no-daemon clean shadowJar

FROM gcr.io/distroless/java21-debian13
WORKDIR /app
COPY --from=build --chown=65532:65532 /p/build/libs/ ./
USER 65532:65532
ENTRYPOINT ["java", "-Xss512k", "-jar", "pulse-all.jar"]
