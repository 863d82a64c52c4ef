# expect: fails library-too-old
# why: Class files have version 65 (release 21), the runtime is Java 17: UnsupportedClassVersionError.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
COPY src src
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java17-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/greeter-1.2.0.jar app.jar
CMD ["app.jar"]
