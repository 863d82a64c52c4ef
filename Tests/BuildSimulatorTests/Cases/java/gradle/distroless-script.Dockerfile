# expect: fails program-missing
# why: the gradle start script is #!/bin/sh, distroless has no sh
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle installDist --no-daemon
FROM gcr.io/distroless/java21-debian12
COPY --from=build /src/build/install/quoter /quoter
ENTRYPOINT ["/quoter/bin/quoter"]
