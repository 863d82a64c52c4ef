# why: scratch, certificates and zones from the Alpine builder
FROM golang:1.27-alpine AS builder
RUN apk add --no-cache ca-certificates tzdata
WORKDIR /src
COPY . .
RUN go build -o /weather

FROM scratch
COPY --from=builder /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=builder /usr/share/zoneinfo /usr/share/zoneinfo
COPY --from=builder /weather /weather
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/weather"]
