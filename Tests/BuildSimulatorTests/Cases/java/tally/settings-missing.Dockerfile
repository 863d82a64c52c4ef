# expect: fails copy-source-missing
# why: without settings.gradle the project is named after its folder: "/home/gradle/src/build/install/tally": not found
FROM gradle:9-jdk21 AS build
WORKDIR /home/gradle/src
COPY build.gradle ./
COPY src src
RUN gradle installDist --no-daemon

FROM eclipse-temurin:21-jre
COPY --from=build /home/gradle/src/build/install/tally /opt/tally
CMD ["/opt/tally/bin/tally"]
