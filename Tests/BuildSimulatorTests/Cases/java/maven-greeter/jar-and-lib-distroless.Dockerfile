# expect: starts
# why: The manifest class path lib/ is satisfied because target/lib is copied beside greeter.jar; the entrypoint is java -jar.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn -B -q dependency:go-offline
COPY src src
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/lib ./lib
COPY --from=build /src/target/greeter.jar ./
EXPOSE 8080
CMD ["greeter.jar"]
