FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src/main/java .
RUN javac -d /classes com/example/quotes/Server.java && jar --create --file /app.jar --main-class com.example.quotes.Server -C /classes .

FROM gcr.io/distroless/java21-debian13
COPY --from=build /app.jar /app/app.jar
ENV JAVA_TOOL_OPTIONS="-Xmx128m -XX:+ExitOnOutOfMemoryError"
CMD ["/app/app.jar"]
