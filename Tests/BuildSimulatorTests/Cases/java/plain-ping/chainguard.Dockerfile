# expect: starts
# why: Chainguard docs: jdk builder, jre with the class in /app
FROM cgr.dev/chainguard/jdk:latest-dev AS builder
USER root
COPY src/Main.java /home/build/
RUN javac Main.java

FROM cgr.dev/chainguard/jre:latest
COPY --from=builder /home/build/*.class /app/
CMD ["Main"]
