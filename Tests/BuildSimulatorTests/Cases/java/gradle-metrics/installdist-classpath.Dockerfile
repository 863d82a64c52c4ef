# expect: starts
# why: installDist puts the jar and gson in build/install/metrics/lib, and the Java launcher expands /app/lib/* itself.
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY settings.gradle build.gradle ./
COPY src ./src
RUN gradle --no-daemon installDist

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/install/metrics/lib /app/lib
EXPOSE 9100
ENTRYPOINT ["/usr/bin/java", "-cp", "/app/lib/*", "dev.metrics.App"]
