# expect: fails module-missing
# why: the made runtime lacks jdk.httpserver: NoClassDefFoundError com/sun/net/httpserver/HttpServer
FROM maven:3-eclipse-temurin-21 AS jar
WORKDIR /src
COPY . .
RUN mvn -B package

FROM eclipse-temurin:21-jdk AS jre
RUN jlink --add-modules java.base,java.logging --strip-java-debug-attributes --output /opt/jre

FROM gcr.io/distroless/java-base-debian13:nonroot
WORKDIR /parcel
COPY --from=jre /opt/jre /opt/jre
COPY --from=jar /src/api/target/parcel-api.jar ./
COPY conf conf
ENTRYPOINT ["/opt/jre/bin/java", "-jar", "parcel-api.jar"]
