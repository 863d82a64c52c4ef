# expect: fails module-missing
# why: extract --layers without --launcher does not extract the loader classes, so JarLauncher is not found.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package
RUN cp target/orders-api-0.0.1-SNAPSHOT.jar app.jar \
 && java -Djarmode=tools -jar app.jar extract --layers --destination /layers

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
ENTRYPOINT ["/usr/bin/java", "org.springframework.boot.loader.launch.JarLauncher"]
