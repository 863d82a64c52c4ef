# expect: starts
# why: entrypoint java, class path and main class in CMD
FROM gradle:9-jdk21 AS build
WORKDIR /work
COPY . .
RUN gradle --no-daemon installDist

FROM cgr.dev/chainguard/jre:latest
COPY --from=build /work/build/install/tally/lib /opt/tally/lib
CMD ["-cp", "/opt/tally/lib/tally-1.0.0.jar", "com.example.tally.Main"]
