# expect: starts
# why: alpine with tzdata installed, named user made in the same stage, shell form with exec is fine there
FROM golang:1.27-alpine AS builder
WORKDIR /app
COPY go.* ./
RUN go mod download
COPY cmd cmd
COPY internal internal
RUN go build -o bin/ ./cmd/...

FROM alpine:3.24
RUN apk add --no-cache tzdata \
 && addgroup -S tide && adduser -S -G tide tide
WORKDIR /app
COPY --from=builder --chown=tide:tide /app/bin/tidewatch .
COPY --chown=tide:tide web web
USER tide
EXPOSE 8080
CMD exec ./tidewatch
