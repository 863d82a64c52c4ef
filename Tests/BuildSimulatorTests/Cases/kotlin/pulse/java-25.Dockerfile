# expect: starts
# why: a newer JVM runs class files for 21
FROM gradle:9-jdk21 AS build
WORKDIR /p
COPY build.gradle.kts settings.gradle.kts ./
COPY src/main ./src/main
RUN gradle --no-daemon shadowJar

FROM gcr.io/distroless/java25-debian13:nonroot
WORKDIR /app
COPY --from=build /p/build/libs/pulse-all.jar pulse.jar
CMD ["-XX:+UseSerialGC", "pulse.jar"]
