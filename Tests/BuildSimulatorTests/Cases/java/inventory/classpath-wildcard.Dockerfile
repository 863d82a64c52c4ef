# expect: starts
# why: installDist puts the jar and gson into lib/, and java expands the wildcard itself without a shell.
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY --chown=gradle:gradle settings.gradle build.gradle ./
COPY --chown=gradle:gradle src ./src
RUN gradle installDist --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/install/inventory/lib /app/lib
ENTRYPOINT ["/usr/bin/java", "-cp", "/app/lib/*", "com.example.inventory.App"]
