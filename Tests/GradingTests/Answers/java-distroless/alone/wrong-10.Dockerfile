# why: set at a base stage, later unset by a second ENV
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
ENV JAVA_TOOL_OPTIONS=-Xmx128m
ENV JAVA_TOOL_OPTIONS=-Xms64m
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
CMD ["/app/quotes.jar"]
