# expect: starts
# why: cgo binary needs libc and libm only, base-nossl-debian13 has both, same Debian as the builder
FROM golang:1.27-trixie AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -buildvcs=false -o /out/cgosum .

FROM gcr.io/distroless/base-nossl-debian13:nonroot
COPY --from=build --chown=nonroot:nonroot /out/cgosum /usr/local/bin/cgosum
ENTRYPOINT ["cgosum"]
