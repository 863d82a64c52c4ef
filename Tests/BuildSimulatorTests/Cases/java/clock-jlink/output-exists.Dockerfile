# expect: fails build-fails
# why: jlink refuses an existing folder: Error: directory already exists: /opt/jre
FROM eclipse-temurin:21-jdk AS build
WORKDIR /opt/jre
WORKDIR /w
COPY . .
RUN ./build.sh /opt/jre

FROM gcr.io/distroless/java-base-debian13
COPY --from=build /opt/jre /opt/jre
ENTRYPOINT ["/opt/jre/bin/java", "-m", "com.example.clock/com.example.clock.Main"]
