# why: the JVM's other variable
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package
FROM gcr.io/distroless/java21-debian13
ENV _JAVA_OPTIONS=-Xmx128m
COPY --from=build /src/target/quotes-1.4.0.jar /app/
CMD ["/app/quotes-1.4.0.jar"]
