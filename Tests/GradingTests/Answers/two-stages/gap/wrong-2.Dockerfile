# why: the image of the first stage instead of its name
FROM golang:1.27 AS tools
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM gcr.io/distroless/static-debian13
COPY --from=golang:1.27 /out/greeter /greeter
CMD ["/greeter"]
