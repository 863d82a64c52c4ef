# expect: fails module-missing
# why: The jar task writes no Main-Class into the manifest, so java -jar says "no main manifest attribute".
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY settings.gradle build.gradle ./
COPY src ./src
RUN gradle --no-daemon jar

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/build/libs/metrics-1.2.0.jar ./
CMD ["metrics-1.2.0.jar"]
