# expect: fails build-fails
FROM debian:13-slim AS b
COPY main.c /src/
WORKDIR /src
RUN gcc -static main.c -o /app
FROM scratch
COPY --from=b /app /app
ENTRYPOINT ["/app"]
