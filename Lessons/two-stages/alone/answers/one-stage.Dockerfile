FROM golang:1.27-alpine
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter
CMD ["/out/greeter"]
