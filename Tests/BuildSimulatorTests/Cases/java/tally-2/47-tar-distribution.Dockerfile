# expect: starts
# why: distTar unpacked in a middle stage, jars found by a class path of the folder
FROM gradle:9-jdk21 AS build
WORKDIR /work
COPY . .
RUN --mount=type=cache,target=/root/.gradle gradle distTar && tar -xf build/distributions/tally-1.4.0.tar -C /opt --strip-components=1

FROM debian:trixie-slim AS java
COPY --from=eclipse-temurin:21-jre /opt/java/openjdk /opt/java/openjdk
ENV JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:$PATH

FROM java
COPY --from=build /opt/bin /opt/tally/bin
COPY --from=build /opt/lib /opt/tally/lib
WORKDIR /opt/tally
ENTRYPOINT ["bin/tally"]
