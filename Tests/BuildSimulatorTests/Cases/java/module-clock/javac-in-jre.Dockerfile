# expect: fails build-fails
# why: The builder is a JRE image, which has no javac.
FROM eclipse-temurin:21-jre AS jar
COPY src /work/src
WORKDIR /work
RUN mkdir classes \
 && javac -d classes src/app.clock/module-info.java src/app.clock/clock/Main.java

FROM gcr.io/distroless/java21-debian13
COPY --from=jar /work/classes /app
ENTRYPOINT ["/usr/bin/java", "-cp", "/app", "clock.Main"]
