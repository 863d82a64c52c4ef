# expect: fails module-missing
# why: shop-1.0-plain.jar is the library jar without Main-Class: no main manifest attribute.
FROM gradle:8-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle --no-daemon build -x test

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/libs/shop-1.0-plain.jar /app/shop.jar
CMD ["/app/shop.jar"]
