# expect: fails copy-source-missing
# why: the jar is orders-0.0.1-SNAPSHOT.jar, not orders.jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /app
COPY . .
RUN mvn -B -DskipTests clean package
FROM gcr.io/distroless/java21-debian12
COPY --from=build /app/target/orders.jar /app.jar
CMD ["/app.jar"]
