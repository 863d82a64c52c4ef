# expect: starts
# why: The four parts of target/quarkus-app are copied with their layout.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /code
COPY pom.xml .
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /deployments
COPY --from=build --chown=65532 /code/target/quarkus-app/lib/ ./lib/
COPY --from=build --chown=65532 /code/target/quarkus-app/*.jar ./
COPY --from=build --chown=65532 /code/target/quarkus-app/app/ ./app/
COPY --from=build --chown=65532 /code/target/quarkus-app/quarkus/ ./quarkus/
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-Djava.util.logging.manager=org.jboss.logmanager.LogManager"
CMD ["quarkus-run.jar"]
