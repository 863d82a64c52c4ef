# expect: fails user-missing
# why: scratch has no /etc/passwd, so USER appuser cannot be resolved at the start
FROM golang:1.27-alpine AS builder
RUN adduser -D -g '' appuser
WORKDIR /go/src/ping
COPY . .
RUN CGO_ENABLED=0 GOOS=linux go build -ldflags="-w -s" -o /go/bin/ping

FROM scratch
COPY --from=builder /go/bin/ping /go/bin/ping
USER appuser
ENTRYPOINT ["/go/bin/ping"]
