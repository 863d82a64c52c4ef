# expect: starts
# why: fat jar, options through JAVA_TOOL_OPTIONS, renamed on the way
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /build
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75.0"
COPY --from=build /build/target/orders-service-*.jar /app/orders.jar
EXPOSE 8080
CMD ["/app/orders.jar", "--server.port=8080"]
