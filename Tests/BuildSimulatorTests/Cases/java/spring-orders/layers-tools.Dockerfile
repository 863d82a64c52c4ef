# expect: starts
# why: The tools jar mode writes application/app.jar and dependencies/lib, and merging the four layers gives app.jar with its lib folder.
FROM maven:3-eclipse-temurin-21 AS package
WORKDIR /build
COPY pom.xml .
COPY src src
RUN mvn -B -DskipTests package && cp target/orders-0.0.1-SNAPSHOT.jar app.jar

FROM eclipse-temurin:21-jre AS layers
WORKDIR /layers
COPY --from=package /build/app.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
CMD ["app.jar"]
