# expect: fails module-missing
# why: the .original file is the thin jar before repackaging, without Spring inside and without a usable Main-Class: java -jar ends with an error at once
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /build
COPY . .
RUN mvn -B package -DskipTests

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /build/target/orders-service-0.0.1-SNAPSHOT.jar.original /app.jar
CMD ["/app.jar"]
