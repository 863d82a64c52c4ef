# expect: fails entrypoint-repeated
# why: shell form becomes arguments of java -jar: Unable to access jarfile /bin/sh
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/bookshelf.jar .
CMD java $JAVA_OPTS -jar bookshelf.jar
