# expect: fails library-missing
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ libc6-dev
WORKDIR /src
COPY . .
RUN gcc main.c -lcurl -o /app
FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /app /app
ENTRYPOINT ["/app"]
