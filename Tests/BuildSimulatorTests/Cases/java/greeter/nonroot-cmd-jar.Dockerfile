# expect: starts
# why: Maven jar with a main manifest, JDK 21 builder and Java 21 runtime; the image entrypoint is java -jar.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn -B dependency:go-offline
COPY src src
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/greeter-1.2.0.jar app.jar
CMD ["app.jar"]
