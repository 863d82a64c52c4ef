# expect: fails program-missing
# why: start.sh needs /bin/sh, distroless java has none: exec /app/start.sh: no such file or directory
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package && chmod +x start.sh

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/orders-1.2.0.jar app.jar
COPY --from=build /src/start.sh start.sh
ENV JAVA_OPTS=-Xmx256m
EXPOSE 8080
ENTRYPOINT ["/app/start.sh"]
