# expect: fails build-fails
# why: There is no gradlew in the build context, so ./gradlew is not found.
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN ./gradlew installDist --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/install/inventory/lib /app/lib
ENTRYPOINT ["/usr/bin/java", "-cp", "/app/lib/*", "com.example.inventory.App"]
