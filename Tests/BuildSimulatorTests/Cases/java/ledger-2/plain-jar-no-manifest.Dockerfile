# expect: fails module-missing
# why: the plain jar of Gradle has no Main-Class: no main manifest attribute, in app.jar
FROM gradle:9-jdk21 AS build
WORKDIR /home/gradle/ledger
COPY . .
RUN gradle build --no-daemon -x test

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /home/gradle/ledger/build/libs/*.jar app.jar
EXPOSE 8080
CMD ["app.jar"]
