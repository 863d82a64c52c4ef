# expect: starts
# why: cgo build on trixie, base-debian13 has the same glibc, data folder owned by nonroot
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=1 go build -o /out/ledgerd . && mkdir /out/data

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/ledgerd /usr/bin/ledgerd
COPY --from=build --chown=nonroot:nonroot /out/data /data
ENV LEDGER_DIR=/data
VOLUME /data
ENTRYPOINT ["/usr/bin/ledgerd"]
