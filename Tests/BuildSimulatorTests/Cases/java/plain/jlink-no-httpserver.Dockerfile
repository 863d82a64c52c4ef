# expect: fails module-missing
# why: jdk.httpserver is not in the runtime image, NoClassDefFoundError
FROM eclipse-temurin:21 AS jre
RUN jlink --add-modules java.base,java.logging --output /javaruntime
COPY src /src
RUN javac -d /classes /src/org/acme/clock/Main.java
FROM debian:13-slim
COPY --from=jre /javaruntime /jre
COPY --from=jre /classes /opt/app
ENTRYPOINT ["/jre/bin/java", "-cp", "/opt/app", "org.acme.clock.Main"]
