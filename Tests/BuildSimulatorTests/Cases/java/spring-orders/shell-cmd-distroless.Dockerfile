# expect: fails entrypoint-repeated
# why: Shell form CMD on the java -jar entrypoint makes Java look for the jar /bin/sh.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/orders-0.0.1-SNAPSHOT.jar app.jar
ENV JAVA_OPTS="-Xmx256m"
CMD java $JAVA_OPTS -jar app.jar
