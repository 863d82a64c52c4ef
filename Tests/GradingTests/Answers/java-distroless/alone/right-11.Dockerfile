# why: the runtime settings in a base stage
FROM gcr.io/distroless/java21-debian13 AS runtime
ENTRYPOINT ["/usr/bin/java", "-Xmx128m", "-jar"]

FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM runtime
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
CMD ["/app/quotes.jar"]
