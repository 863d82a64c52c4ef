FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml ./
RUN mvn -B dependency:go-offline
COPY src src
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
EXPOSE 8080
ENV _JAVA_OPTIONS="-Xmx128m"
CMD ["/app/quotes.jar"]
