# expect: fails loader-missing
# why: a runtime made by an alpine JDK needs the musl loader, java-base-debian13 is glibc
FROM gradle:8-jdk21 AS build
WORKDIR /app
COPY . .
RUN gradle shadowJar --no-daemon

FROM eclipse-temurin:21-jdk-alpine AS jre
RUN jlink --add-modules java.base,jdk.httpserver,java.logging --no-man-pages --no-header-files --output /jre

FROM gcr.io/distroless/java-base-debian13:nonroot
WORKDIR /app
COPY --from=jre /jre /jre
COPY --from=build /app/build/libs/pingboard-1.0-all.jar app.jar
COPY templates templates
ENTRYPOINT ["/jre/bin/java", "-jar", "app.jar"]
