# expect: starts
# why: The test stage stands between builder and final stage and is used by nobody; the final image is complete.
FROM maven:3-eclipse-temurin-21 AS deps
WORKDIR /src
COPY pom.xml .
RUN mvn -B -q dependency:go-offline

FROM deps AS compile
COPY src ./src
RUN mvn -B -DskipTests package

FROM compile AS test
RUN mvn -B test

FROM eclipse-temurin:21-jre AS runtime
RUN useradd --system --uid 10001 --no-create-home greeter
WORKDIR /app
COPY --from=compile --chown=greeter /src/target/greeter-*.jar ./greeter.jar
USER 10001
ENV JAVA_OPTS="-XX:MaxRAMPercentage=75"
ENTRYPOINT exec java $JAVA_OPTS -jar greeter.jar
