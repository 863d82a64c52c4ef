# why: the variable is set in the build stage only
FROM maven:3-eclipse-temurin-21 AS build
ENV JAVA_TOOL_OPTIONS=-Xmx128m
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
CMD ["/app/quotes.jar"]
