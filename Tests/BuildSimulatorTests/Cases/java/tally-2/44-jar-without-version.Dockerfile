# expect: fails copy-source-missing
# why: the jar is called tally-1.4.0.jar
FROM gradle:9-jdk21 AS build
WORKDIR /work
COPY . .
RUN gradle --no-daemon installDist

FROM eclipse-temurin:21-jre
WORKDIR /app
COPY --from=build /work/build/install/tally/lib/picocli-4.7.7.jar /work/build/libs/tally.jar ./
CMD ["java", "-cp", "/app/*", "net.example.tally.Tally"]
