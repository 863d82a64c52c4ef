# expect: starts
# why: The external configuration named by spring.config.location is copied to that place.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --chmod=0444 config/application.yml /etc/orders.yml
COPY --from=build /src/target/orders-api-0.0.1-SNAPSHOT.jar app.jar
CMD ["app.jar", "--spring.config.location=file:/etc/orders.yml"]
