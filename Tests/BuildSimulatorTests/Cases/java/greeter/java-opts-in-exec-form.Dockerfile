# expect: fails module-missing
# why: Exec form does not expand variables: java takes the text $JAVA_OPTS as the main class.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
ENV JAVA_OPTS="-Xmx128m"
COPY --from=build /src/target/greeter-1.2.0.jar /app/greeter.jar
ENTRYPOINT ["java", "$JAVA_OPTS", "-jar", "/app/greeter.jar"]
