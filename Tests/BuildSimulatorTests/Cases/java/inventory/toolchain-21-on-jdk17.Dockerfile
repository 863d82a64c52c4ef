# expect: fails build-fails
# why: The toolchain asks for Java 21, the image has JDK 17 only and no toolchain download repository is set up.
FROM gradle:9-jdk17 AS build
WORKDIR /src
COPY . .
RUN gradle installDist --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/install/inventory/lib /app/lib
ENTRYPOINT ["/usr/bin/java", "-cp", "/app/lib/*", "com.example.inventory.App"]
