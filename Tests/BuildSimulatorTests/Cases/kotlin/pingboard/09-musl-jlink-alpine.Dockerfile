# expect: starts
# why: the same small runtime in alpine, whose musl loader it needs
FROM gradle:8-jdk21 AS build
WORKDIR /app
COPY . .
RUN gradle shadowJar --no-daemon

FROM eclipse-temurin:21-jdk-alpine AS jre
RUN jlink --add-modules java.base,jdk.httpserver,java.logging --no-man-pages --no-header-files --output /jre

FROM alpine:3.24
WORKDIR /app
COPY --from=jre /jre /jre
COPY --from=build /app/build/libs/*-all.jar app.jar
COPY templates templates
USER 1000
ENTRYPOINT ["/jre/bin/java", "-jar", "app.jar"]
