# expect: starts
# why: jlink runtime with jdk.httpserver on java-base
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src ./src
RUN javac -d out src/*.java && jar --create --file app.jar --main-class Main -C out .

RUN jlink --add-modules java.base,jdk.httpserver \
    --strip-java-debug-attributes --no-man-pages --no-header-files \
    --output /opt/jre

FROM gcr.io/distroless/java-base-debian13:nonroot
ENV JAVA_HOME=/opt/jre
ENV PATH="$JAVA_HOME/bin:$PATH"
COPY --from=build /opt/jre $JAVA_HOME
COPY --from=build /src/app.jar /app/app.jar
ENTRYPOINT ["java", "-jar", "/app/app.jar"]
