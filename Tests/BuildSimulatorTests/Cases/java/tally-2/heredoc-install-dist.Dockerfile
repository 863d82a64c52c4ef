# expect: starts
# why: Gradle's start script is a shell script and the temurin image has a shell
# syntax=docker/dockerfile:1
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN <<EOF
set -e
gradle --no-daemon installDist
mv build/install/tally /opt/tally
EOF

FROM eclipse-temurin:21-jre
COPY --from=build /opt/tally /opt/tally
USER 1001
EXPOSE 6060
ENTRYPOINT ["/opt/tally/bin/tally"]
