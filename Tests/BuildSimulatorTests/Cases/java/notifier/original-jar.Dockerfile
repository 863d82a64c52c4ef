# expect: fails module-missing
# why: original-notifier.jar is the jar before shading; only the shaded one has Main-Class.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/target/original-notifier.jar /app/notifier.jar
CMD ["/app/notifier.jar"]
