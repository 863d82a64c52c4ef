# expect: starts
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ libc6-dev
WORKDIR /src
COPY . .
RUN g++ -O2 -static-libstdc++ -static-libgcc -o /app main.cpp
FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /app /app
ENTRYPOINT ["/app"]
