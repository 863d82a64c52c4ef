FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
WORKDIR /app
COPY --from=build /src/target/quotes-*.jar quotes.jar
ENV JDK_JAVA_OPTIONS=-Xmx128m
CMD ["quotes.jar"]
