# expect: fails module-missing
# why: The Gradle jar holds only the own classes; gson is missing: NoClassDefFoundError.
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle jar --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/libs/inventory-2.0.jar /app.jar
CMD ["/app.jar"]
