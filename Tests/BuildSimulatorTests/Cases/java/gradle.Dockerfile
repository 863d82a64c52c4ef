# expect: starts
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle build --no-daemon
FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/build/libs/shop-2.1.jar app.jar
CMD ["app.jar"]
