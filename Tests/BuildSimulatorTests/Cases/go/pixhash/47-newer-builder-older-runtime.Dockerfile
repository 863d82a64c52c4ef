# expect: fails library-too-old
# why: trixie's strtol becomes __isoc23_strtol (GLIBC_2.38), debian bookworm has 2.36
FROM golang:1.27-trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends zlib1g-dev
WORKDIR /src
COPY . .
RUN go build -o /pixhash .

FROM debian:bookworm-slim
COPY --from=build /pixhash /usr/local/bin/pixhash
USER www-data
ENTRYPOINT ["pixhash"]
