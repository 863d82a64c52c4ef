# expect: starts
# why: An exec-form RUN needs no shell: java of the distroless image itself extracts the jar as root.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:latest AS unpack
WORKDIR /staging
COPY --from=build /src/target/orders-api-0.0.1-SNAPSHOT.jar app.jar
RUN ["java", "-Djarmode=tools", "-jar", "app.jar", "extract", "--destination", "/app"]

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=unpack /app /app
WORKDIR /app
CMD ["app.jar"]
