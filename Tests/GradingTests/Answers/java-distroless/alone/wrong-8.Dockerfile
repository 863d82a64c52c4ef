# why: class path start without the option because CMD comes last as an argument
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/target/classes /app
ENTRYPOINT ["java", "-cp", "/app", "com.example.quotes.Server", "-Xmx128m"]
