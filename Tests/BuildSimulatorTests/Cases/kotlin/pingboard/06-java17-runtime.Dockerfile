# expect: fails library-too-old
# why: toolchain 21 makes class files of version 65, Java 17 refuses them
FROM gradle:8-jdk21 AS build
WORKDIR /app
COPY . .
RUN gradle shadowJar --no-daemon

FROM gcr.io/distroless/java17-debian13:nonroot
WORKDIR /app
COPY --from=build /app/build/libs/pingboard-1.0-all.jar app.jar
COPY templates templates
CMD ["app.jar"]
