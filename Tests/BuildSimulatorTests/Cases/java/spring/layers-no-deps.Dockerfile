# expect: fails module-missing
# why: the dependencies layer is left out, SpringApplication class not found
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -q -B package && cp target/orders-*.jar application.jar \
 && java -Djarmode=tools -jar application.jar extract --layers --destination extracted
FROM eclipse-temurin:21-jre
WORKDIR /application
COPY --from=build /src/extracted/application/ ./
ENTRYPOINT ["java", "-jar", "application.jar"]
