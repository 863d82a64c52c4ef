FROM golang:1.27-trixie AS compile
WORKDIR /go/src/greeter
COPY . .
RUN go build -o /go/bin/greeter ./cmd/greeter

FROM gcr.io/distroless/base-debian13
COPY --from=compile /go/bin/greeter /
EXPOSE 8080/tcp
ENTRYPOINT ["/greeter"]
