# expect: fails entrypoint-repeated
# why: shell-form CMD with a variable: java -jar gets /bin/sh as the jar
FROM maven:3-eclipse-temurin-21 AS build
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /src
COPY . .
RUN trap 'ls -l target || true' EXIT; \
    mvn -B -ntp clean package; \
    jar tf target/harbor-clock.jar | grep -q HarborClock.class

FROM gcr.io/distroless/java21-debian13:nonroot
ENV JAVA_OPTS="-Xmx128m"
COPY --from=build /src/target/harbor-clock.jar /app/harbor-clock.jar
CMD exec java $JAVA_OPTS -jar /app/harbor-clock.jar
