# expect: fails module-missing
# why: The Chainguard jre entrypoint is plain java, so the jar path is taken for a class name.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM cgr.dev/chainguard/jre:latest
COPY --from=build /src/target/greeter-1.2.0.jar /app/greeter.jar
CMD ["/app/greeter.jar"]
