# expect: fails entrypoint-repeated
# why: entrypoint is java -jar already
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

FROM gcr.io/distroless/java21-debian13
WORKDIR /app
COPY --from=build /src/app.jar .
CMD ["java", "-jar", "app.jar"]
