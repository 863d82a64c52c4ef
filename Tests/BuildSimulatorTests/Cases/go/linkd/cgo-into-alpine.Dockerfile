# expect: fails loader-missing
# why: net package linked with cgo against glibc, alpine has no ld-linux
FROM golang:1.27 AS builder
ENV CGO_ENABLED=1
WORKDIR /build
ADD go.* ./
RUN go mod download
ADD . ./
RUN go build -o server ./cmd/linkd

FROM alpine:3.24
RUN apk --no-cache add ca-certificates tzdata
WORKDIR /root/
COPY --from=builder /build/server ./
CMD ["./server"]
