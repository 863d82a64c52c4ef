# expect: fails loader-missing
# why: runtime linked on alpine needs /lib/ld-musl-x86_64.so.1, debian has none
FROM eclipse-temurin:21-jdk-alpine AS jre
RUN jlink --add-modules java.base,jdk.httpserver --output /javaruntime
COPY src /src
RUN javac -d /classes /src/org/acme/clock/Main.java
FROM debian:13-slim
COPY --from=jre /javaruntime /jre
COPY --from=jre /classes /opt/app
ENTRYPOINT ["/jre/bin/java", "-cp", "/opt/app", "org.acme.clock.Main"]
