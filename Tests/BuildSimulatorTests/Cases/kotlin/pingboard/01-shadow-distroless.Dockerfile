# expect: starts
# why: fat jar with the Kotlin library, templates beside the working folder
FROM gradle:8-jdk21 AS build
WORKDIR /app
COPY build.gradle.kts settings.gradle.kts gradle.properties ./
COPY src ./src
RUN gradle shadowJar --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /app/build/libs/pingboard-1.0-all.jar app.jar
COPY templates templates
EXPOSE 8089
CMD ["app.jar"]
