# expect: starts
# why: Chainguard's entrypoint is only java, so -jar belongs into CMD; a newer JVM runs release 21
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM cgr.dev/chainguard/jre:latest
WORKDIR /app
COPY --from=build /src/target/stamp*.jar app.jar
CMD ["-Xmx128m", "-jar", "app.jar"]
