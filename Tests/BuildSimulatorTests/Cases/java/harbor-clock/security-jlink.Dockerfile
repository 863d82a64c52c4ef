# expect: starts
# why: a jlink runtime with the modules the program uses on java-base, started by its own path
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml ./
COPY src ./src
RUN mvn -B -ntp package \
 && "$JAVA_HOME/bin/jlink" --add-modules java.base,jdk.httpserver,java.logging \
      --no-header-files --no-man-pages --output /jre

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build --chown=0:0 /jre /opt/jre
COPY --from=build --chown=0:0 --chmod=0444 /src/target/harbor-clock.jar /opt/harbor-clock.jar
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/opt/jre/bin/java", "-XX:+UseSerialGC", "-jar", "/opt/harbor-clock.jar"]
