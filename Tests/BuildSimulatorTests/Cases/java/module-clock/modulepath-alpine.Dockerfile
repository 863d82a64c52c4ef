# expect: starts
# why: Class files are portable, so a module tree compiled on Ubuntu runs with the alpine JRE of the same release.
FROM eclipse-temurin:21-jdk AS compile
WORKDIR /work
COPY . .
RUN ["javac", "-d", "/mods", "--module-source-path", "src", "-m", "app.clock"]

FROM eclipse-temurin:21-jre-alpine
COPY --from=compile /mods /app/mods
USER nobody
ENTRYPOINT ["java", "--module-path", "/app/mods", "--module", "app.clock/clock.Main"]
