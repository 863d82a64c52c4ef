# why: the second stage compiles again
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM alpine:3.24
RUN apk add --no-cache go
WORKDIR /src
COPY . .
RUN go build -o /out/greeter ./cmd/greeter
CMD ["/out/greeter"]
