# expect: starts
# why: own runtime with jdk.httpserver made by a glibc JDK, java-base holds what it needs
FROM maven:3.9-eclipse-temurin-21 AS jar
WORKDIR /src
COPY . .
RUN mvn -B package

FROM eclipse-temurin:21-jdk-noble AS jre
RUN jlink --add-modules java.base,java.logging,jdk.httpserver \
    --strip-java-debug-attributes --no-man-pages --no-header-files --compress zip-6 --output /opt/jre

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=jre /opt/jre /opt/jre
COPY --from=jar /src/api/target/parcel-api.jar /opt/parcel/
COPY --from=jar /src/conf /opt/parcel/conf
ENV PATH=/opt/jre/bin:$PATH PARCEL_CONF=/opt/parcel/conf/parcel.properties
ENTRYPOINT ["java", "-jar", "/opt/parcel/parcel-api.jar"]
