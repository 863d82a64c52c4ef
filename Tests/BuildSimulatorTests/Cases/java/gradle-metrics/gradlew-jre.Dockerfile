# expect: starts
# why: The wrapper with its jar downloads Gradle in the JDK image; the start script bin/metrics runs in the JRE image, which has a shell.
FROM eclipse-temurin:21-jdk AS build
WORKDIR /workspace
COPY . .
RUN chmod +x gradlew && ./gradlew --no-daemon clean installDist

FROM eclipse-temurin:21-jre
COPY --from=build /workspace/build/install/metrics /opt/metrics
WORKDIR /opt/metrics
EXPOSE 9100
CMD ["bin/metrics"]
