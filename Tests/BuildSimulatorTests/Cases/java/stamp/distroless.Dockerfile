# expect: starts
# why: java -jar is the entrypoint, CMD names the jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn -B -q dependency:go-offline
COPY src src
RUN mvn -B -q -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/stamp.jar .
EXPOSE 8080
CMD ["stamp.jar"]
