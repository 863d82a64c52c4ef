# expect: fails module-missing
# why: The jar is not a fat jar and target/lib is not copied, so loading com.google.gson.Gson fails in Main.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/target/greeter.jar /app/greeter.jar
WORKDIR /app
CMD ["greeter.jar"]
