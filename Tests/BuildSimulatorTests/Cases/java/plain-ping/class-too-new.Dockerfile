# expect: fails library-too-old
# why: javac 25 writes class files that Java 17 refuses
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

FROM gcr.io/distroless/java17-debian13
COPY --from=build /src/app.jar /app.jar
CMD ["/app.jar"]
