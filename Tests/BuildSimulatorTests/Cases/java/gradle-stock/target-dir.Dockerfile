# expect: fails copy-source-missing
# why: Gradle writes build/libs, target is the folder of Maven
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle build --no-daemon

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/target/stock-1.2.0.jar /app.jar
CMD ["/app.jar"]
