# expect: fails build-fails
# why: maven.compiler.release is 21, which the JDK 17 of this image cannot make.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/service/target/booking.jar /app/booking.jar
CMD ["/app/booking.jar"]
