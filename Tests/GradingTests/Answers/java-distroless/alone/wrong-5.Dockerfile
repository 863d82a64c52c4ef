# why: -jar must be followed by the jar; options in one word
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
CMD ["-Xmx128m /app/quotes.jar"]
