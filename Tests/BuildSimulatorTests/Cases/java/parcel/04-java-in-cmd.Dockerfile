# expect: fails entrypoint-repeated
# why: the entrypoint is already java -jar, so java is taken as the name of the jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /parcel
COPY --from=build /src/api/target/parcel-api.jar parcel.jar
COPY conf conf
CMD ["java", "-jar", "parcel.jar"]
