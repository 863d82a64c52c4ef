# expect: starts
# why: the lib folder of installDist in one tree, started by full java path with a class path
FROM gradle:9-jdk21 AS assemble
WORKDIR /src
COPY settings.gradle build.gradle ./
COPY src src
RUN gradle --no-daemon installDist
RUN mkdir -p /rootfs/opt/tally && cp -r build/install/tally/lib /rootfs/opt/tally/

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=assemble /rootfs/ /
WORKDIR /opt/tally
EXPOSE 6060
ENTRYPOINT ["/usr/bin/java", "-cp", "/opt/tally/lib/*", "org.example.tally.Main"]
