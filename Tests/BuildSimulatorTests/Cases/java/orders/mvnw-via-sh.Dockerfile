# expect: starts
# why: the wrapper is run through sh, so its mode does not matter; curl is in the JDK image
FROM eclipse-temurin:21-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN sh mvnw -B package -DskipTests

FROM eclipse-temurin:21-jre
COPY --from=build /build/target/orders-service-0.0.1-SNAPSHOT.jar /app.jar
USER 10001
ENTRYPOINT ["java", "-jar", "/app.jar"]
