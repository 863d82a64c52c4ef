# why: another vendor's Go image
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM cgr.dev/chainguard/go
COPY --from=build /out/greeter /greeter
ENTRYPOINT ["/greeter"]
