# expect: fails build-fails
# why: the parent lists the module core, whose folder was not copied.
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
COPY service service
RUN mvn -B package

FROM eclipse-temurin:21-jre
COPY --from=build /src/service/target/booking.jar /app/booking.jar
CMD ["java", "-jar", "/app/booking.jar"]
