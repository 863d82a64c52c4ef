# expect: fails shell-missing
# why: The debug image has /busybox/sh but no /bin/sh, so a shell-form RUN cannot run.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:debug
RUN mkdir -p /app
COPY --from=build /src/target/greeter-1.2.0.jar /app/greeter.jar
CMD ["/app/greeter.jar"]
