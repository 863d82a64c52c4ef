# expect: unknown
# really: fails entrypoint-repeated
# why: the jre entrypoint is java, CMD names java again: main class java not found
FROM eclipse-temurin:21-jdk AS build
COPY src /src
RUN javac -d /classes /src/org/acme/clock/Main.java
FROM cgr.dev/chainguard/jre:latest
COPY --from=build /classes /classes
CMD ["java", "-cp", "/classes", "org.acme.clock.Main"]
