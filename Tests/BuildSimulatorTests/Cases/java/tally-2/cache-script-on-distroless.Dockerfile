# expect: fails program-missing
# why: bin/tally is a /bin/sh script and the distroless java image has no shell
# syntax=docker/dockerfile:1
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY settings.gradle build.gradle ./
COPY src ./src
RUN --mount=type=cache,target=/root/.gradle \
    gradle --no-daemon --gradle-user-home /root/.gradle installDist

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/install/tally/ /opt/tally/
EXPOSE 6060
ENTRYPOINT ["/opt/tally/bin/tally"]
