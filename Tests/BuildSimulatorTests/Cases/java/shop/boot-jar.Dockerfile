# expect: starts
# why: bootJar writes build/libs/shop-1.0.jar, an executable jar.
FROM gradle:8-jdk21 AS build
WORKDIR /home/gradle/shop
COPY settings.gradle build.gradle ./
COPY src ./src
RUN gradle --no-daemon bootJar

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /home/gradle/shop/build/libs/shop-1.0.jar /app/shop.jar
EXPOSE 8080/tcp
CMD ["/app/shop.jar", "--server.port=8080"]
