# expect: starts
# why: pom and src are bind-mounted, target/ is an ordinary directory of the layer, so the jar is there for COPY.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /build
RUN --mount=type=bind,source=pom.xml,target=pom.xml \
    --mount=type=bind,source=src,target=src \
    --mount=type=cache,target=/root/.m2 \
    mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot AS final
COPY --from=build /build/target/greeter-1.2.0.jar /greeter.jar
CMD ["/greeter.jar"]
