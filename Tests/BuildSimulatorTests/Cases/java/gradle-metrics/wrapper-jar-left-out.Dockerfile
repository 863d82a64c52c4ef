# expect: fails build-fails
# why: gradlew is copied without gradle/wrapper/gradle-wrapper.jar, so its main class GradleWrapperMain cannot be loaded.
FROM eclipse-temurin:21-jdk AS build
WORKDIR /workspace
COPY gradlew settings.gradle build.gradle ./
COPY src ./src
RUN chmod +x gradlew && ./gradlew --no-daemon installDist

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /workspace/build/install/metrics/lib /app/lib
ENTRYPOINT ["/usr/bin/java", "-cp", "/app/lib/*", "dev.metrics.App"]
