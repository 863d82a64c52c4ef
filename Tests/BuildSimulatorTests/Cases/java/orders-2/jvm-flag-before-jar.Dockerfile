# expect: starts
# why: mvn -f from another folder, the glob matches one jar only, flags before the jar are allowed in CMD
FROM maven:3-eclipse-temurin-21 AS build
COPY . /build/orders
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --file /build/orders/pom.xml -Dmaven.test.skip=true package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /build/orders/target/orders-*.jar /srv/orders.jar
USER 65532:65532
EXPOSE 8080
CMD ["-XX:MaxRAMPercentage=75", "-Djava.io.tmpdir=/tmp", "/srv/orders.jar", "--server.port=8080"]
