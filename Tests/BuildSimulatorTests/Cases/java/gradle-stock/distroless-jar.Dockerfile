# expect: starts
# why: build/libs/stock-1.2.0.jar with a manifest
FROM gradle:9-jdk21 AS build
COPY --chown=gradle:gradle . /home/gradle/src
WORKDIR /home/gradle/src
RUN gradle jar --no-daemon

FROM gcr.io/distroless/java21-debian13
COPY --from=build /home/gradle/src/build/libs/stock-1.2.0.jar /app/stock.jar
CMD ["/app/stock.jar"]
