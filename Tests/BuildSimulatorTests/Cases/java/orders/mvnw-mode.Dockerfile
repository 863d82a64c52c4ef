# expect: fails build-fails
# why: mvnw has no execute bit: /bin/sh: 1: ./mvnw: Permission denied
FROM eclipse-temurin:21-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN ./mvnw -B package -DskipTests

FROM gcr.io/distroless/java21-debian13
COPY --from=build /build/target/orders-service-0.0.1-SNAPSHOT.jar /app.jar
CMD ["/app.jar"]
