# expect: fails module-missing
# why: packaged before the sources came: Error: Could not find or load main class com.example.stamp.Main
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn -B -q package
COPY src src

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/target/stamp.jar /stamp.jar
CMD ["/stamp.jar"]
