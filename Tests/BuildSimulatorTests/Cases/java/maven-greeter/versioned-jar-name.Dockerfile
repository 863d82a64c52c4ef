# expect: unknown
# really: fails build
# why: finalName is greeter, so Maven writes target/greeter.jar and there is no target/greeter-1.0.0.jar.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/greeter-1.0.0.jar greeter.jar
COPY --from=build /src/target/lib ./lib
CMD ["greeter.jar"]
