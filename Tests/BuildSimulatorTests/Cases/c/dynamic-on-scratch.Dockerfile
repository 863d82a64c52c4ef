# expect: fails loader-missing
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ libc6-dev
WORKDIR /src
COPY . .
RUN gcc main.c -o /app
FROM scratch
COPY --from=build /app /app
ENTRYPOINT ["/app"]
