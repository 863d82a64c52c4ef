# expect: fails module-missing
# why: the application plugin does not set Main-Class in the jar: no main manifest attribute, in /tally.jar
FROM gradle:9-jdk21 AS build
WORKDIR /home/gradle/src
COPY . .
RUN gradle build --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /home/gradle/src/build/libs/tally-1.0.0.jar /tally.jar
CMD ["/tally.jar"]
