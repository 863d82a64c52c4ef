# why: unit mb is not known to the JVM: it stops with "Invalid maximum heap size"
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
ENV JAVA_TOOL_OPTIONS=-Xmx128mb
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
CMD ["/app/quotes.jar"]
