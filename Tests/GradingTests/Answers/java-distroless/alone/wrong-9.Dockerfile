# why: a later option overrides the limit
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java17-debian12
ENV JAVA_TOOL_OPTIONS=-Xmx128m
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
CMD ["/app/quotes.jar"]
