# expect: starts
# why: extract with --launcher gives the exploded layers with the loader classes
ARG JDK=21
FROM maven:3-eclipse-temurin-${JDK} AS build
WORKDIR /build
COPY . .
RUN mvn -B -DskipTests package \
 && java -Djarmode=tools -jar target/bookshelf.jar extract --layers --launcher --destination layers

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /application
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
ENTRYPOINT ["/usr/bin/java", "-XX:MaxRAMPercentage=75", "org.springframework.boot.loader.launch.JarLauncher"]
