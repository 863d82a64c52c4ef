# expect: starts
# why: start script of installDist on a JRE with a shell
FROM gradle:9-jdk21 AS build
WORKDIR /home/gradle/src
COPY . .
RUN gradle installDist --no-daemon

FROM eclipse-temurin:21-jre
COPY --from=build /home/gradle/src/build/install/tally /opt/tally
ENTRYPOINT ["/opt/tally/bin/tally"]
