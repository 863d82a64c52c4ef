# expect: unknown
# really: fails start
# why: core/target/booking-core-1.0.0.jar has no Main-Class.
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM eclipse-temurin:21-jre-alpine
COPY --from=build /src/*/target/booking-core-*.jar /app/app.jar
ENTRYPOINT ["java", "-jar", "/app/app.jar"]
