# expect: starts
# why: Without --launcher the application layer holds a thin app.jar whose manifest points to lib/; all layers lie in one directory.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package
RUN cp target/orders-api-0.0.1-SNAPSHOT.jar app.jar \
 && java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/extracted/dependencies/ ./
COPY --from=build /src/extracted/spring-boot-loader/ ./
COPY --from=build /src/extracted/snapshot-dependencies/ ./
COPY --from=build /src/extracted/application/ ./
CMD ["app.jar"]
