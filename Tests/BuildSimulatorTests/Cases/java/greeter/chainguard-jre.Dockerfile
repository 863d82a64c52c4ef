# expect: starts
# why: The Chainguard jre entrypoint is java and CMD supplies -jar and the path; a newer JRE runs release 21 classes.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM cgr.dev/chainguard/jre:latest
COPY --from=build /src/target/greeter-1.2.0.jar /app/greeter.jar
CMD ["-jar", "/app/greeter.jar"]
