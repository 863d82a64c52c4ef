# expect: starts
# why: start script of installDist needs sh, which the Temurin image has
FROM gradle:9-jdk21 AS build
WORKDIR /work
COPY settings.gradle build.gradle ./
COPY src src
RUN gradle --no-daemon installDist

FROM eclipse-temurin:21-jre
COPY --from=build /work/build/install/tally /opt/tally
USER nobody
ENTRYPOINT ["/opt/tally/bin/tally"]
CMD ["--every", "10"]
