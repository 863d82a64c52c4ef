# why: the option after the jar in an entrypoint of its own, with the variable not expanded
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
ENV JAVA_OPTS=-Xmx128m
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
ENTRYPOINT ["java", "$JAVA_OPTS", "-jar", "/app/quotes.jar"]
