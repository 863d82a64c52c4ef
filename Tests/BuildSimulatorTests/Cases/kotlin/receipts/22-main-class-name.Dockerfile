# expect: fails module-missing
# why: main() of Main.kt lies in the class MainKt, shop.example.receipts.Main does not exist
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM eclipse-temurin:21-jre
WORKDIR /app
COPY --from=build /src/target/receipts-0.5-jar-with-dependencies.jar receipts.jar
CMD ["java", "-cp", "receipts.jar", "shop.example.receipts.Main"]
