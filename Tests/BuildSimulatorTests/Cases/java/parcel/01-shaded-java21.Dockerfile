# expect: starts
# why: module with its sibling is built, shaded jar is the argument of the inherited java -jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
COPY core/pom.xml core/
COPY api/pom.xml api/
COPY core/src core/src
COPY api/src api/src
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -pl api -am package

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /parcel
COPY --from=build /src/api/target/parcel-api.jar parcel.jar
COPY conf conf
EXPOSE 8080
CMD ["-Xmx128m", "parcel.jar"]
