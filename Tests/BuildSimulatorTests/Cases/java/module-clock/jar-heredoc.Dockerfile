# expect: starts
# why: The jar is made with a main class entry, and the java21 image runs it from its absolute path.
FROM eclipse-temurin:21-jdk-noble AS jar
COPY src /work/src
WORKDIR /work
RUN <<EOF
set -e
mkdir -p /out classes
javac -d classes src/app.clock/module-info.java src/app.clock/clock/Main.java
jar --create --file /out/clock.jar --main-class clock.Main -C classes .
EOF

FROM gcr.io/distroless/java21-debian13
COPY --from=jar /out/clock.jar /
USER 65532
ENV CLOCK_ZONE=UTC
CMD ["-Xmx64m", "/clock.jar"]
