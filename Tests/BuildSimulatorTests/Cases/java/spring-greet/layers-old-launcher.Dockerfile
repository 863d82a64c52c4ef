# expect: fails module-missing
# why: since Boot 3.2 JarLauncher lies in the package loader.launch
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /workspace/app
COPY pom.xml .
RUN --mount=type=cache,target=/root/.m2 mvn -B dependency:go-offline
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package

FROM eclipse-temurin:21-jdk AS builder
WORKDIR /builder
ARG JAR_FILE=/workspace/app/target/greet-0.0.1-SNAPSHOT.jar
COPY --from=build ${JAR_FILE} application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --launcher --destination extracted

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /application
COPY --from=builder /builder/extracted/dependencies/ ./
COPY --from=builder /builder/extracted/spring-boot-loader/ ./
COPY --from=builder /builder/extracted/snapshot-dependencies/ ./
COPY --from=builder /builder/extracted/application/ ./
ENTRYPOINT ["/usr/bin/java", "org.springframework.boot.loader.JarLauncher"]
