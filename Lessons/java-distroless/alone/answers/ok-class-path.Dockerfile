FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 <<EOF
set -e
mvn -B package
mkdir /out
cp target/quotes-1.4.0.jar /out/quotes.jar
EOF
FROM gcr.io/distroless/java21-debian13
COPY --from=build /out /app
ENTRYPOINT ["java", "-Xmx128m", "-cp", "/app/quotes.jar", "com.example.quotes.Server"]
