# why: jlink runtime on java-base, no JDK image in the end
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package && \
    jlink --add-modules java.base,jdk.httpserver --strip-debug --no-man-pages --no-header-files --output /jre

FROM gcr.io/distroless/java-base-debian13
COPY --from=build /jre /opt/jre
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
ENTRYPOINT ["/opt/jre/bin/java", "-Xmx128m", "-jar", "/app/quotes.jar"]
