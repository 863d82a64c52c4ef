# expect: fails build-fails
# why: java.version is 21, the compiler of JDK 17 does not know release 21
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/bookshelf.jar .
CMD ["bookshelf.jar"]
