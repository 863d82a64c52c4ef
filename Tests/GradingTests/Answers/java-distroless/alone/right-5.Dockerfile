# why: classes folder instead of the jar, class path
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B compile

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/target/classes /app/classes
EXPOSE 8080
ENTRYPOINT ["/usr/bin/java", "-Xmx128m", "-cp", "/app/classes", "com.example.quotes.Server"]
