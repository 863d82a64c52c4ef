# expect: starts
# why: chainguard jre has java as its entrypoint, CMD holds only options
FROM eclipse-temurin:21-jdk AS build
COPY src /src
RUN javac -d /classes /src/org/acme/clock/Main.java
FROM cgr.dev/chainguard/jre:latest
COPY --from=build /classes /classes
CMD ["-cp", "/classes", "org.acme.clock.Main"]
