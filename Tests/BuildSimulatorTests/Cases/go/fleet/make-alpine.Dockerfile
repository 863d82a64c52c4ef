# expect: starts
# why: make in the full golang image, static binaries, script with /bin/sh on Alpine
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod Makefile ./
COPY cmd ./cmd
COPY internal ./internal
RUN make build VERSION=1.0.0

FROM alpine:3.24
RUN addgroup -S fleet && adduser -S -G fleet fleet
COPY --from=build /src/bin/ /usr/local/bin/
COPY scripts/entrypoint.sh /entrypoint.sh
USER fleet
EXPOSE 9000
ENTRYPOINT ["/entrypoint.sh"]
CMD ["api"]
