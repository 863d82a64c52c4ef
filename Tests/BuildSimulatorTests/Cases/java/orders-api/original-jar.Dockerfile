# expect: fails module-missing
# why: jar.original is the jar before repackaging: it has no Spring libraries inside and cannot start.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/orders-api-0.0.1-SNAPSHOT.jar.original app.jar
CMD ["app.jar"]
