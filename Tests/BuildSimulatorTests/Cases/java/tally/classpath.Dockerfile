# expect: starts
# why: java called directly with the lib folder as class path
FROM gradle:9-jdk21 AS build
WORKDIR /work
COPY build.gradle settings.gradle gradle.properties ./
COPY src ./src
RUN gradle --no-daemon installDist

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /work/build/install/tally/lib /opt/tally/lib
ENTRYPOINT ["/usr/bin/java", "-cp", "/opt/tally/lib/*", "com.example.tally.Main"]
