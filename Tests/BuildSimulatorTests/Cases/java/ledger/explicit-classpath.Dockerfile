# expect: starts
# why: An own entrypoint gives the class path, so the name of the library folder is free.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java25-debian13:nonroot
COPY --from=build /src/target/lib /app/deps
COPY --from=build /src/target/ledger-1.0.jar /app/
ENTRYPOINT ["/usr/bin/java", "-cp", "/app/ledger-1.0.jar:/app/deps/*", "com.example.ledger.Ledger"]
