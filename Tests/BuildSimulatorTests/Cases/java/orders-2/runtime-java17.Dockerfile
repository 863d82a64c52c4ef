# expect: fails library-too-old
# why: classes are compiled for Java 21, the runtime is 17: UnsupportedClassVersionError
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
COPY src src
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java17-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/orders-1.2.0.jar app.jar
EXPOSE 8080
CMD ["app.jar"]
