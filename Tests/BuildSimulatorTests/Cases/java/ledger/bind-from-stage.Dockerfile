# expect: starts
# why: A middle stage takes jar and libraries by a bind mount from the builder and writes them to one folder.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM debian:trixie-slim AS layout
RUN --mount=type=bind,from=build,source=/src/target,target=/mnt/target \
    mkdir -p /app/lib \
 && cp /mnt/target/lib/*.jar /app/lib/ \
 && cp /mnt/target/ledger-1.0.jar /app/app.jar

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=layout /app /app
CMD ["/app/app.jar"]
