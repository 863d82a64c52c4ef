# expect: starts
# why: java -jar takes the first argument that is no option as the jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/stamp.jar /app/
CMD ["-Xmx64m", "stamp.jar"]
