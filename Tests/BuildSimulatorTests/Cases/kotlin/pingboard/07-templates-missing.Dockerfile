# expect: fails module-missing
# why: templates/board.html is read at start and was not copied
FROM gradle:8-jdk21 AS build
WORKDIR /app
COPY . .
RUN gradle shadowJar --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /app/build/libs/pingboard-1.0-all.jar app.jar
CMD ["app.jar"]
