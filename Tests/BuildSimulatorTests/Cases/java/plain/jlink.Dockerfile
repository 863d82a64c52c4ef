# expect: starts
# why: small runtime with jdk.httpserver on a glibc image
FROM eclipse-temurin:21 AS jre
RUN $JAVA_HOME/bin/jlink --add-modules java.base,jdk.httpserver --no-man-pages --no-header-files --output /javaruntime
COPY src /src
RUN javac -d /classes /src/org/acme/clock/Main.java
FROM debian:13-slim
ENV JAVA_HOME=/opt/java/openjdk
ENV PATH="${JAVA_HOME}/bin:${PATH}"
COPY --from=jre /javaruntime $JAVA_HOME
COPY --from=jre /classes /opt/app
CMD ["java", "-cp", "/opt/app", "org.acme.clock.Main"]
