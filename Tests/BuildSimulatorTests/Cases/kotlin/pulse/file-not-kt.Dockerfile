# expect: fails module-missing
# why: a top-level main compiles to ApplicationKt: Could not find or load main class com.example.pulse.Application
FROM gradle:9-jdk21 AS build
WORKDIR /p
COPY . .
RUN gradle --no-daemon shadowJar

FROM eclipse-temurin:21-jre
COPY --from=build /p/build/libs/pulse-all.jar /app/pulse.jar
CMD ["java", "-cp", "/app/pulse.jar", "com.example.pulse.Application"]
