# expect: starts
# why: finalName makes the shaded jar target/notifier.jar; a symlink made in the builder is followed by COPY.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package && ln -s /src/target/notifier.jar /release.jar

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /release.jar /app/notifier.jar
CMD ["/app/notifier.jar"]
