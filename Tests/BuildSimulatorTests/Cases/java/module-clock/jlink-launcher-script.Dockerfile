# expect: fails program-missing
# why: The launcher that jlink writes to bin/clock is a #!/bin/sh script, and java-base has no shell.
FROM eclipse-temurin:21-jdk AS link
WORKDIR /work
COPY src src
RUN javac -d mods --module-source-path src --module app.clock \
 && jlink --module-path mods --add-modules app.clock \
          --launcher clock=app.clock/clock.Main --output /opt/clock

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=link /opt/clock /opt/clock
ENTRYPOINT ["/opt/clock/bin/clock"]
