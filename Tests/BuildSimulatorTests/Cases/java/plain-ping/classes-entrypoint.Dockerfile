# expect: starts
# why: own ENTRYPOINT with the full path of java and a class path
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/out /app/classes
ENTRYPOINT ["/usr/bin/java", "-cp", "/app/classes", "Main"]
