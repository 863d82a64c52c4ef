# expect: starts
# why: musl static binary in scratch, message given through BEACON_MOTD
FROM alpine:3.24 AS build
RUN apk add --no-cache build-base
WORKDIR /src
COPY . .
RUN make CFLAGS="-Os -static" && strip beacon

FROM scratch
COPY --from=build /src/beacon /beacon
COPY share/motd.txt /motd
ENV BEACON_MOTD=/motd BEACON_PORT=9000
ENTRYPOINT ["/beacon"]
