# expect: fails build-fails
# why: without -am core is not built and no repository has io.example.booking:booking-core.
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -pl service package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/service/target/booking.jar /app/booking.jar
CMD ["/app/booking.jar"]
