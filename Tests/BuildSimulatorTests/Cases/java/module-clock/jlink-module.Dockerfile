# expect: starts
# why: jlink puts the module app.clock into the runtime image, and java -m runs it on java-base without a shell.
FROM eclipse-temurin:21-jdk AS link
WORKDIR /work
COPY src src
RUN javac -d mods --module-source-path src --module app.clock \
 && jlink --module-path mods --add-modules app.clock --output /opt/clock

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=link /opt/clock /opt/clock
EXPOSE 8080
ENTRYPOINT ["/opt/clock/bin/java", "-m", "app.clock/clock.Main"]
