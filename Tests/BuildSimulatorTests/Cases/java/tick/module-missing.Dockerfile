# expect: unknown
# really: fails start
# why: the runtime has java.base only, and tick requires jdk.httpserver.
FROM eclipse-temurin:21-jdk AS build
WORKDIR /t
COPY src src
RUN javac -d out $(find src -name '*.java') \
 && jlink --add-modules java.base --output /jre

FROM debian:trixie-slim
COPY --from=build /jre /jre
COPY --from=build /t/out /app
ENTRYPOINT ["/jre/bin/java", "-p", "/app", "-m", "tick/tick.Main"]
