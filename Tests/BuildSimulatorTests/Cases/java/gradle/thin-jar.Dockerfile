# expect: fails module-missing
# why: the plain jar has no gson in it and no Class-Path
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle build --no-daemon
FROM eclipse-temurin:21-jre
COPY --from=build /src/build/libs/quoter.jar /quoter.jar
CMD ["java", "-jar", "/quoter.jar"]
