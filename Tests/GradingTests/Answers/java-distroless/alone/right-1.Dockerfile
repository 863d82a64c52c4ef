# why: the variable of the JVM, wildcard for the jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
ENV JAVA_TOOL_OPTIONS="-Xmx128m"
COPY --from=build /src/target/quotes-*.jar /app/quotes.jar
EXPOSE 8080
CMD ["/app/quotes.jar"]
