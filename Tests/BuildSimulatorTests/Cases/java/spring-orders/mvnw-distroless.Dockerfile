# expect: starts
# why: The wrapper script with its .mvn folder fetches Maven in the JDK image, and the repackaged jar with the version in its name is copied.
FROM eclipse-temurin:21-jdk AS builder
WORKDIR /build
COPY --chmod=0755 mvnw mvnw
COPY .mvn/ .mvn/
COPY pom.xml .
COPY src/ src/
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot AS final
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70"
COPY --from=builder /build/target/orders-0.0.1-SNAPSHOT.jar /app/app.jar
EXPOSE 8080
CMD ["/app/app.jar"]
