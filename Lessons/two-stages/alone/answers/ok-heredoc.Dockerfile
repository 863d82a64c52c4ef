FROM golang:1.27 AS build
WORKDIR /src
COPY --link . .
RUN <<SH
set -eu
export CGO_ENABLED=0
mkdir -p /rootfs/app
go build -o /rootfs/app/greeter ./cmd/greeter
SH

FROM scratch
COPY --from=build /rootfs /
CMD ["/app/greeter"]
