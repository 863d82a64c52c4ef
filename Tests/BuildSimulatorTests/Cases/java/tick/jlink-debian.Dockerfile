# expect: starts
# why: the linked runtime has tick and jdk.httpserver and needs only what trixie-slim has.
FROM eclipse-temurin:21-jdk AS build
WORKDIR /t
COPY src src
RUN javac -d out $(find src -name '*.java') \
 && jlink --module-path out --add-modules tick --no-header-files --no-man-pages --output /jre

FROM debian:trixie-slim
COPY --from=build /jre /jre
ENTRYPOINT ["/jre/bin/java", "-m", "tick/tick.Main"]
