# expect: starts
# why: the temurin JRE image has a shell, so a shell-form CMD is fine
FROM maven:3-eclipse-temurin-21 AS builder
WORKDIR /app
COPY pom.xml .
RUN mvn -B dependency:resolve
COPY src src
RUN mvn -B compile
RUN mvn -B package

FROM eclipse-temurin:21-jre
WORKDIR /app
COPY --from=builder /app/target/harbor-clock.jar .
EXPOSE 8080
CMD java -jar harbor-clock.jar
