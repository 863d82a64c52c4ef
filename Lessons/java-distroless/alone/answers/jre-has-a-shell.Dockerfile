FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM eclipse-temurin:21-jre
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
ENV JAVA_TOOL_OPTIONS=-Xmx128m
CMD ["java", "-jar", "/app/quotes.jar"]
