# expect: starts
# why: all jars of the distribution on the class path, main class by name, /tmp may be written
FROM gradle:9-jdk21 AS build
COPY --chown=gradle:gradle . /home/gradle/src
WORKDIR /home/gradle/src
RUN gradle installDist --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /home/gradle/src/build/install/tally/lib/ /app/lib/
ENTRYPOINT ["java", "-cp", "/app/lib/*", "net.example.tally.Tally"]
