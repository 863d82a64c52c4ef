# expect: fails loader-missing
# why: the runtime linked on Alpine needs the musl loader, which Debian has not.
FROM eclipse-temurin:21-jdk-alpine AS build
WORKDIR /t
COPY src src
RUN javac -d out src/module-info.java src/tick/Main.java \
 && jlink -p out --add-modules tick --output /jre

FROM debian:trixie-slim
COPY --from=build /jre /jre
ENTRYPOINT ["/jre/bin/java", "-m", "tick/tick.Main"]
