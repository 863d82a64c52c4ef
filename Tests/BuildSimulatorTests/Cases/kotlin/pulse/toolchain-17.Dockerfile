# expect: fails build-fails
# why: jvmToolchain(21) and no JDK 21 in the image: Cannot find a Java installation on your machine matching languageVersion=21
FROM gradle:9-jdk17 AS build
WORKDIR /p
COPY . .
RUN gradle --no-daemon shadowJar

FROM eclipse-temurin:21-jre
COPY --from=build /p/build/libs/pulse-all.jar /app.jar
CMD ["java", "-jar", "/app.jar"]
