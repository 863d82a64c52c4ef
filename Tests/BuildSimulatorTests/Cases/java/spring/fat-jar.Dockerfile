# expect: starts
# why: maven package, wildcard copy of the only *.jar (the other is *.jar.original)
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN --mount=type=cache,target=/root/.m2 mvn -B dependency:go-offline
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B package -DskipTests
FROM eclipse-temurin:21-jre-alpine
RUN addgroup -S spring && adduser -S spring -G spring
USER spring:spring
COPY --from=build /src/target/*.jar app.jar
ENTRYPOINT ["java","-jar","/app.jar"]
