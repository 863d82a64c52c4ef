# expect: fails build-fails
# why: The pom asks for release 21 and javac of JDK 17 does not support it.
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml .
COPY src src
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/greeter-1.2.0.jar app.jar
CMD ["app.jar"]
