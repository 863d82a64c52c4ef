# expect: fails loader-missing
# why: The runtime comes from a musl JDK and its loader /lib/ld-musl-x86_64.so.1 is not in the glibc image.
FROM eclipse-temurin:21-jdk-alpine AS build
WORKDIR /src
COPY src src
RUN javac -d /classes src/com/example/clock/Main.java
RUN jlink --add-modules java.base,jdk.httpserver --no-header-files --no-man-pages --output /opt/jre

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build /opt/jre /opt/jre
COPY --from=build /classes /app/classes
ENTRYPOINT ["/opt/jre/bin/java", "-cp", "/app/classes", "com.example.clock.Main"]
