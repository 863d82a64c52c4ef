# expect: fails entrypoint-repeated
# why: The entrypoint already is java -jar, so CMD ["java","-jar",...] makes Java look for a jar called "java".
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/greeter.jar ./
COPY --from=build /src/target/lib ./lib
CMD ["java", "-jar", "greeter.jar"]
