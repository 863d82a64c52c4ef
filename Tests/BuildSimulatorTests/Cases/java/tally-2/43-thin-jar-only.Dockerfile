# expect: fails module-missing
# why: the plain jar comes without picocli: NoClassDefFoundError at start
FROM gradle:9-jdk21 AS build
WORKDIR /work
COPY . .
RUN gradle --no-daemon jar

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /work/build/libs/tally-1.4.0.jar tally.jar
CMD ["tally.jar"]
