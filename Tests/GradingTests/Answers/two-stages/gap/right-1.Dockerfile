# why: the plain answer
FROM golang:1.27 AS tools
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM gcr.io/distroless/static-debian13
COPY --from=tools /out/greeter /greeter
CMD ["/greeter"]
