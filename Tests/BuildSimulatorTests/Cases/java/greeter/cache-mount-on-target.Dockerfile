# expect: fails copy-source-missing
# why: target/ is a cache mount and not part of the layer, so COPY --from does not find the jar.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    --mount=type=cache,target=/src/target \
    mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/target/greeter-1.2.0.jar /greeter.jar
CMD ["/greeter.jar"]
