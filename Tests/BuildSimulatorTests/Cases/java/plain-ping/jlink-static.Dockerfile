# expect: fails loader-missing
# why: the java launcher needs the glibc loader, static has none
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

RUN jlink --add-modules java.base,jdk.httpserver \
    --strip-java-debug-attributes --no-man-pages --no-header-files \
    --output /opt/jre

FROM gcr.io/distroless/static-debian13
COPY --from=build /opt/jre /opt/jre
COPY --from=build /src/app.jar /app/app.jar
ENTRYPOINT ["/opt/jre/bin/java", "-jar", "/app/app.jar"]
