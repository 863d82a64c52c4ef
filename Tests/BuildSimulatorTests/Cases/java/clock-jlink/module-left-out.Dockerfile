# expect: fails module-missing
# why: runtime with java.base only: NoClassDefFoundError: com/sun/net/httpserver/HttpServer
FROM eclipse-temurin:21-jdk AS build
WORKDIR /w
COPY src/com src/com
RUN javac -d classes src/com/example/clock/Main.java && \
    jlink --add-modules java.base --strip-debug --output /jre

FROM gcr.io/distroless/java-base-debian13
COPY --from=build /jre /jre
COPY --from=build /w/classes /app
ENTRYPOINT ["/jre/bin/java", "-cp", "/app", "com.example.clock.Main"]
