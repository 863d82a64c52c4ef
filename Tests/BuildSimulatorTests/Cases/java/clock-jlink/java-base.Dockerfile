# expect: starts
# why: own runtime with the module inside, java-base has what the JVM links to
FROM eclipse-temurin:21-jdk AS build
WORKDIR /w
COPY . .
RUN ./build.sh /opt/clock

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build /opt/clock /opt/clock
ENTRYPOINT ["/opt/clock/bin/java", "-m", "com.example.clock/com.example.clock.Main"]
