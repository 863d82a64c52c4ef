# expect: fails build-fails
# why: mvnw is copied without .mvn/wrapper/maven-wrapper.properties, which the script reads first.
FROM eclipse-temurin:21-jdk AS builder
WORKDIR /build
COPY mvnw pom.xml ./
RUN ./mvnw -B dependency:go-offline
COPY src ./src
RUN ./mvnw -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=builder /build/target/orders-0.0.1-SNAPSHOT.jar /app/app.jar
CMD ["/app/app.jar"]
