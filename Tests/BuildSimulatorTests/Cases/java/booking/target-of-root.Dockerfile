# expect: fails copy-source-missing
# why: each module has its own target folder, the parent has none with booking.jar.
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/target/booking.jar /app/booking.jar
CMD ["/app/booking.jar"]
