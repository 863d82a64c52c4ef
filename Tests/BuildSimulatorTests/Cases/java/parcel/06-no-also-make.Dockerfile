# expect: fails build-fails
# why: -pl api without -am: parcel-core is in no repository and cannot be resolved
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -pl api package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /parcel
COPY --from=build /src/api/target/parcel-api.jar parcel.jar
COPY conf conf
CMD ["parcel.jar"]
