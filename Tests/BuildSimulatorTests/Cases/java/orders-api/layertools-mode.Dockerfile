# expect: starts
# why: Spring Boot 3.4 still knows the old layertools mode, which extracts the loader too, into the working directory.
FROM maven:3-eclipse-temurin-21 AS builder
WORKDIR /application
COPY . .
RUN mvn -B -DskipTests package && cp target/orders-api-0.0.1-SNAPSHOT.jar application.jar
WORKDIR /application/layers
RUN java -Djarmode=layertools -jar ../application.jar extract

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /application
COPY --from=builder /application/layers/dependencies/ ./
COPY --from=builder /application/layers/spring-boot-loader/ ./
COPY --from=builder /application/layers/snapshot-dependencies/ ./
COPY --from=builder /application/layers/application/ ./
ENTRYPOINT ["/usr/bin/java", "-XX:+UseSerialGC", "org.springframework.boot.loader.launch.JarLauncher"]
