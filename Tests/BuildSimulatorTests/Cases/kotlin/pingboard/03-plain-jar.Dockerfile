# expect: fails module-missing
# why: the plain jar holds no Kotlin library: NoClassDefFoundError kotlin/jvm/internal/Intrinsics
FROM gradle:8-jdk21 AS build
WORKDIR /app
COPY . .
RUN gradle build --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /app/build/libs/pingboard-1.0.jar app.jar
COPY templates templates
CMD ["app.jar"]
