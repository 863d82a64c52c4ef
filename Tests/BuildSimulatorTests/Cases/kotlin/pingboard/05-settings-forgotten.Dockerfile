# expect: unknown
# really: fails
# why: without settings.gradle.kts the project is named after its folder (src), so the jar has another name
FROM gradle:8-jdk21 AS build
WORKDIR /src
COPY build.gradle.kts gradle.properties ./
COPY src src
RUN gradle shadowJar --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/build/libs/pingboard-1.0-all.jar app.jar
COPY templates templates
CMD ["app.jar"]
