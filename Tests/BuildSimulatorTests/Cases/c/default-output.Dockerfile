# expect: starts
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ libc6-dev
WORKDIR /src
COPY . .
RUN gcc -static main.c
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/a.out /app
ENTRYPOINT ["/app"]
