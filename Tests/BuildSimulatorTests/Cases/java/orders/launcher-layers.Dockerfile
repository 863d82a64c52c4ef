# expect: starts
# why: --launcher unpacks the loader as well, so JarLauncher is there
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -q dependency:go-offline
COPY src src
RUN mvn -B -q package -DskipTests

FROM eclipse-temurin:21-jre AS layers
WORKDIR /x
COPY --from=build /build/target/orders-service-0.0.1-SNAPSHOT.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --launcher --destination out

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=layers /x/out/dependencies/ ./
COPY --from=layers /x/out/spring-boot-loader/ ./
COPY --from=layers /x/out/snapshot-dependencies/ ./
COPY --from=layers /x/out/application/ ./
ENTRYPOINT ["/usr/bin/java", "org.springframework.boot.loader.launch.JarLauncher"]
