# expect: starts
# why: the entrypoint is java without -jar, so CMD gives -jar; newer JRE runs older classes
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B --no-transfer-progress package

FROM cgr.dev/chainguard/jre:latest
WORKDIR /app
COPY --from=build /src/api/target/parcel-api.jar /app/parcel.jar
COPY --from=build /src/conf/ /app/conf/
CMD ["-jar", "/app/parcel.jar"]
