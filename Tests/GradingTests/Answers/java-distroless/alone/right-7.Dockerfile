# why: temurin JDK of the builder is not needed: Chainguard's JRE
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM cgr.dev/chainguard/jre:latest
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
ENTRYPOINT ["java"]
CMD ["-Xmx128m", "-jar", "/app/quotes.jar"]
