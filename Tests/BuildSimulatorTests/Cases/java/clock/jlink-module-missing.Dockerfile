# expect: fails module-missing
# why: The jlink runtime lacks jdk.httpserver, so HttpServer is not found: NoClassDefFoundError.
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src src
RUN javac -d /classes src/com/example/clock/Main.java
RUN jlink --add-modules java.base --no-header-files --no-man-pages --output /opt/jre

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build /opt/jre /opt/jre
COPY --from=build /classes /app/classes
ENTRYPOINT ["/opt/jre/bin/java", "-cp", "/app/classes", "com.example.clock.Main"]
