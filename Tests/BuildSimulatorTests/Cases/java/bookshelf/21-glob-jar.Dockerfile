# expect: starts
# why: the unpacked original is called bookshelf.jar.original, so *.jar matches one file
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B verify

FROM gcr.io/distroless/java21-debian13
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70"
COPY --from=build /src/target/*.jar /app.jar
USER nonroot
EXPOSE 8085
CMD ["/app.jar"]
