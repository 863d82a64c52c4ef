# why: own entrypoint with the option, newer Java
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package -Dmaven.test.skip=true

FROM gcr.io/distroless/java25-debian13
COPY --from=build /src/target/quotes-1.4.0.jar /quotes.jar
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx128m", "-jar", "/quotes.jar"]
