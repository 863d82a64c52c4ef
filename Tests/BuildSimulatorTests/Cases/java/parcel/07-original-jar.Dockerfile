# expect: fails module-missing
# why: the jar before shading has no main class in its manifest
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /parcel
COPY --from=build /src/api/target/original-parcel-api.jar parcel.jar
COPY conf conf
CMD ["parcel.jar"]
