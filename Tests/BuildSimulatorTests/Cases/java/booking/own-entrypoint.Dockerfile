# expect: starts
# why: distroless java has /usr/bin/java on its PATH, and the own ENTRYPOINT replaces java -jar.
FROM maven:3.9-eclipse-temurin-21-alpine AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13
WORKDIR /app
COPY --from=build /src/service/target/booking.jar ./
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "booking.jar"]
