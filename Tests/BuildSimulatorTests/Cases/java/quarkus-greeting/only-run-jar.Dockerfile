# expect: fails module-missing
# why: quarkus-run.jar only points to lib/ and quarkus/; without them the entry point class is not found.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /code
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /deployments
COPY --from=build /code/target/quarkus-app/quarkus-run.jar ./
CMD ["quarkus-run.jar"]
