# expect: fails copy-source-missing
# why: With the Spring Boot plugin the task jar makes only shop-1.0-plain.jar; shop-1.0.jar comes from bootJar.
FROM gradle:8-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle --no-daemon jar

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/libs/shop-1.0.jar /app/shop.jar
CMD ["/app/shop.jar"]
