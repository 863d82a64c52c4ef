# expect: fails program-missing
# why: the launcher /jre/bin/tick is a script for /bin/sh, which distroless has not.
FROM eclipse-temurin:21-jdk AS build
WORKDIR /t
COPY src src
RUN javac -d out $(find src -name '*.java') \
 && jlink --module-path out --add-modules tick --launcher tick=tick/tick.Main --output /jre

FROM gcr.io/distroless/java-base-debian13
COPY --from=build /jre /jre
ENTRYPOINT ["/jre/bin/tick"]
