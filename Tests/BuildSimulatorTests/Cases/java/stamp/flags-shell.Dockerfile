# expect: starts
# why: shell form with exec and a variable on a JRE with a shell
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp package

FROM eclipse-temurin:21-jre-alpine
RUN addgroup -S app && adduser -S app -G app
USER app:app
ENV JAVA_OPTS="-XX:MaxRAMPercentage=60"
COPY --from=build /src/target/stamp.jar /home/app/stamp.jar
ENTRYPOINT exec java $JAVA_OPTS -jar /home/app/stamp.jar
