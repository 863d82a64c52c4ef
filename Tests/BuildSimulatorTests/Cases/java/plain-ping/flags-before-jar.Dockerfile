# expect: starts
# why: JVM flags before the jar belong to java -jar
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/app.jar /app.jar
CMD ["-Xmx128m", "-XX:+UseSerialGC", "/app.jar"]
