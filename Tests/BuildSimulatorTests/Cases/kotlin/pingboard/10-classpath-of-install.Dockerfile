# expect: starts
# why: all jars of installDist on the class path, main class by name
FROM gradle:8-jdk21 AS build
WORKDIR /ws
COPY --link *.gradle.kts gradle.properties /ws/
COPY --link src /ws/src
RUN gradle --no-daemon --console=plain installDist

FROM gcr.io/distroless/java21-debian13:nonroot AS app
COPY --from=build /ws/build/install/pingboard/lib /usr/share/pingboard/lib
COPY templates /usr/share/pingboard/templates
ENV BOARD_TEMPLATES=/usr/share/pingboard/templates PORT=9000
ENTRYPOINT ["java", "-cp", "/usr/share/pingboard/lib/*", "dev.example.pingboard.AppKt"]
