# expect: starts
# why: The Alpine JRE image has /bin/sh and java, so the generated start script runs.
ARG JAVA=21
FROM gradle:9-jdk${JAVA} AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle installDist --no-daemon

FROM eclipse-temurin:${JAVA}-jre-alpine
RUN addgroup -S app && adduser -S -G app app
COPY --from=build /src/build/install/inventory/ /opt/inventory/
USER app
ENTRYPOINT ["/opt/inventory/bin/inventory"]
