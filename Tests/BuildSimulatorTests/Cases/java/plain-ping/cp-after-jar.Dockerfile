# expect: fails module-missing
# why: -cp after java -jar is ignored, Main is taken for a jar file
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/out /app/classes
CMD ["-cp", "/app/classes", "Main"]
