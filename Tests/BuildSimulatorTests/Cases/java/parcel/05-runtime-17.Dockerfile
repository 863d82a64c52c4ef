# expect: fails library-too-old
# why: classes are compiled for release 21, the runtime is Java 17
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java17-debian13:nonroot
WORKDIR /parcel
COPY --from=build /src/api/target/parcel-api.jar parcel.jar
COPY conf conf
CMD ["parcel.jar"]
