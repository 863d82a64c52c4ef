# expect: fails module-missing
# why: extract without --launcher leaves no loader classes: ClassNotFoundException JarLauncher
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /build
COPY . .
RUN mvn -B -DskipTests package \
 && java -Djarmode=tools -jar target/bookshelf.jar extract --layers --destination extracted

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /application
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
ENTRYPOINT ["/usr/bin/java", "org.springframework.boot.loader.launch.JarLauncher"]
