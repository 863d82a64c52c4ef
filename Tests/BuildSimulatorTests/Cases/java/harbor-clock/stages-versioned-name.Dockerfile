# expect: fails copy-source-missing
# why: finalName drops the version, target/harbor-clock-1.4.0.jar does not exist
FROM maven:3-eclipse-temurin-21 AS source
WORKDIR /src
COPY pom.xml .
COPY src src

FROM source AS check
RUN mvn -B verify

FROM source AS package
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:debug AS debug
COPY --from=package /src/target/ /target/
ENTRYPOINT ["/busybox/sh"]

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=package /src/target/harbor-clock-1.4.0.jar app.jar
CMD ["app.jar"]
