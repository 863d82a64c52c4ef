# expect: fails program-not-on-path
# why: java-base contains no JVM at all, so java is not found on PATH.
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src src
RUN javac -d /classes src/com/example/clock/Main.java

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build /classes /app/classes
ENTRYPOINT ["java", "-cp", "/app/classes", "com.example.clock.Main"]
