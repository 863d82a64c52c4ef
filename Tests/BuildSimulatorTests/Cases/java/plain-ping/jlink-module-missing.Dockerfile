# expect: fails module-missing
# why: jdk.httpserver is not in the runtime image: NoClassDefFoundError
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

RUN jlink --add-modules java.base \
    --strip-java-debug-attributes --no-man-pages --no-header-files \
    --output /opt/jre

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build /opt/jre /opt/jre
COPY --from=build /src/app.jar /app/app.jar
ENTRYPOINT ["/opt/jre/bin/java", "-jar", "/app/app.jar"]
