# expect: starts
# why: --release 17 makes class files for the older runtime
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac --release 17 -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

FROM gcr.io/distroless/java17-debian13
COPY --from=build /src/app.jar /app.jar
CMD ["/app.jar"]
