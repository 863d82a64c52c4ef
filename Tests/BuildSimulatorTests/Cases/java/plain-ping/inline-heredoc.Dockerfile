# expect: starts
# why: heredoc build, numeric user and stage number
FROM eclipse-temurin:25-jdk-noble
WORKDIR /w/src
COPY src .
RUN <<EOF
set -eu
mkdir -p ../out
for f in *.java; do
  javac --release 21 -d ../out "$f"
done
jar cfe /w/ping.jar Main -C ../out .
EOF

FROM gcr.io/distroless/java21-debian13
COPY --from=0 --chmod=0444 /w/ping.jar /srv/ping.jar
USER 10001:10001
CMD ["/srv/ping.jar"]
