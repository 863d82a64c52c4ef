# expect: starts
# why: start script on a Temurin image that has a shell; templates named by the variable
FROM gradle:8-jdk21 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon clean installDist

FROM eclipse-temurin:21-jre-noble AS run
RUN groupadd -r board && useradd -r -g board board
COPY --from=build /src/build/install/pingboard/ /opt/pingboard/
COPY --from=build /src/templates/ /opt/pingboard/share/
ENV BOARD_TEMPLATES=/opt/pingboard/share
USER board
CMD /opt/pingboard/bin/pingboard
