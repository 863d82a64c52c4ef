# expect: fails library-missing
# why: with CGO_ENABLED=0 go-sqlite3 is only a stub that returns an error at the first statement
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /out/ledgerd . && mkdir /out/data

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/ledgerd /usr/bin/ledgerd
COPY --from=build --chown=nonroot:nonroot /out/data /data
ENV LEDGER_DIR=/data
ENTRYPOINT ["/usr/bin/ledgerd"]
