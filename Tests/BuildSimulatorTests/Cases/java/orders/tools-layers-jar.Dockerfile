# expect: starts
# why: the layout of the Spring Boot reference: app.jar beside lib
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2/repository mvn -B package -DskipTests \
 && cp target/*.jar /build/app.jar \
 && java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM eclipse-temurin:21-jre
WORKDIR /application
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
ENTRYPOINT ["java", "-jar", "app.jar"]
