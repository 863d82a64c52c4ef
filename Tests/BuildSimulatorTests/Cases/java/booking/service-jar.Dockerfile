# expect: starts
# why: -am builds core too, and the shaded jar has its main class.
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -pl service -am package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/service/target/booking.jar /app/booking.jar
CMD ["/app/booking.jar"]
