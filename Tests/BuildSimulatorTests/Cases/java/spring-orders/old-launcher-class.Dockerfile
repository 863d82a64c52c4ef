# expect: fails module-missing
# why: Since Spring Boot 3.2 the class is org.springframework.boot.loader.launch.JarLauncher, so the old name is not found.
FROM maven:3-eclipse-temurin-21 AS package
WORKDIR /build
COPY pom.xml .
COPY src src
RUN mvn -B -DskipTests package && cp target/orders-0.0.1-SNAPSHOT.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --launcher --destination extracted

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=package /build/extracted/dependencies/ ./
COPY --from=package /build/extracted/spring-boot-loader/ ./
COPY --from=package /build/extracted/snapshot-dependencies/ ./
COPY --from=package /build/extracted/application/ ./
ENTRYPOINT ["/usr/bin/java", "org.springframework.boot.loader.JarLauncher"]
