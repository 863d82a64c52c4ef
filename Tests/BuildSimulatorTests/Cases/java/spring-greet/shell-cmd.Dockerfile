# expect: fails entrypoint-repeated
# why: shell-form CMD: java -jar gets /bin/sh as its jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /workspace/app
COPY pom.xml .
RUN --mount=type=cache,target=/root/.m2 mvn -B dependency:go-offline
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13
ENV JAVA_OPTS="-Xmx256m"
COPY --from=build /workspace/app/target/greet-0.0.1-SNAPSHOT.jar /app.jar
CMD java $JAVA_OPTS -jar /app.jar
