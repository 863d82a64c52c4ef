# why: Go image without a tag in the last stage
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM golang
COPY --from=build /out/greeter /greeter
CMD ["/greeter"]
