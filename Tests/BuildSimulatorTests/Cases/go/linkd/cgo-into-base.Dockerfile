# expect: starts
# why: cgo binary built on bookworm runs on distroless base-debian12
FROM golang:1.27-bookworm AS builder
WORKDIR /build
COPY . .
RUN go vet ./... && go build -o /go/bin/server ./cmd/linkd

FROM gcr.io/distroless/base-debian12
COPY --from=builder /go/bin/server /
ENTRYPOINT ["/server"]
