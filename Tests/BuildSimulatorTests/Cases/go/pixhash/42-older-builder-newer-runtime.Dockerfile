# expect: starts
# why: built on glibc 2.36, run on 2.41; zlib1g is part of every Debian image
FROM golang:1.27-bookworm AS build
RUN apt-get update \
 && apt-get install -y zlib1g-dev
COPY . /go/src/pixhash
WORKDIR /go/src/pixhash
RUN go install .

FROM debian:trixie-slim
COPY --from=build /go/bin/pixhash /usr/local/bin/
WORKDIR /data
USER nobody
CMD ["pixhash"]
