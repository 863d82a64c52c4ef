# expect: fails module-missing
# why: Since Spring Boot 3.2 the class is in the package loader.launch; the old name gives ClassNotFoundException.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package
RUN java -Djarmode=tools -jar target/orders-api-0.0.1-SNAPSHOT.jar extract --layers --launcher --destination /layers

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
ENTRYPOINT ["java", "org.springframework.boot.loader.JarLauncher"]
