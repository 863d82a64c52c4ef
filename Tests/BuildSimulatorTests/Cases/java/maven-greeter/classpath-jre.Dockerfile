# expect: starts
# why: The JRE image has java on PATH, and -cp with a quoted wildcard covers gson while the main class is named.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /workspace
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode package -DskipTests

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 1001 greeter
WORKDIR /opt/greeter
COPY --from=build --chown=greeter:greeter /workspace/target/greeter.jar /workspace/target/lib/ libs/
USER greeter
ENTRYPOINT ["java", "-cp", "libs/*", "dev.greeter.Main"]
