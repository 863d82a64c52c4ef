# expect: fails library-too-old
# why: compiled for release 21: UnsupportedClassVersionError, class file version 65.0
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java17-debian13:nonroot
COPY --from=build /src/target/stamp.jar /app/stamp.jar
CMD ["/app/stamp.jar"]
