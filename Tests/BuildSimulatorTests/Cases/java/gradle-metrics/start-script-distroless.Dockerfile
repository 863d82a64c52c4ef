# expect: fails program-missing
# why: bin/metrics is a #!/bin/sh script and the distroless Java image has no shell.
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY settings.gradle build.gradle ./
COPY src ./src
RUN gradle --no-daemon installDist

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/install/metrics /app
ENTRYPOINT ["/app/bin/metrics"]
