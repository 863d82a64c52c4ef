# expect: starts
# why: extract --layers --launcher gives the exploded application with JarLauncher and all four layers are copied.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
COPY src src
RUN mvn -B -DskipTests package && mv target/orders-api-*.jar /app.jar

FROM eclipse-temurin:21-jre AS layers
WORKDIR /x
COPY --from=build /app.jar .
RUN java -Djarmode=tools -jar app.jar extract --layers --launcher --destination /layers

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --link --from=layers /layers/dependencies/ ./
COPY --link --from=layers /layers/spring-boot-loader/ ./
COPY --link --from=layers /layers/snapshot-dependencies/ ./
COPY --link --from=layers /layers/application/ ./
EXPOSE 8080
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
