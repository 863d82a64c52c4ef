# expect: fails module-missing
# why: jar cf writes no Main-Class: no main manifest attribute
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java; jar cf app.jar -C out .

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/app.jar /app.jar
CMD ["/app.jar"]
