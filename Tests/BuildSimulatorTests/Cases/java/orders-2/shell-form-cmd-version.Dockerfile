# expect: fails entrypoint-repeated
# why: shell form CMD gives java -jar the argument /bin/sh: Unable to access jarfile /bin/sh
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package

FROM gcr.io/distroless/java21-debian13:nonroot
ENV APP_VERSION=1.2.0
WORKDIR /app
COPY --from=build /src/target/orders-1.2.0.jar ./
EXPOSE 8080
CMD java -jar orders-${APP_VERSION}.jar
