# expect: starts
# why: entrypoint is java -jar, CMD is the jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /app
COPY . .
RUN mvn -B -DskipTests package && mv target/orders-0.0.1-SNAPSHOT.jar /app.jar
FROM gcr.io/distroless/java21-debian12:nonroot
COPY --from=build /app.jar /app.jar
CMD ["/app.jar"]
