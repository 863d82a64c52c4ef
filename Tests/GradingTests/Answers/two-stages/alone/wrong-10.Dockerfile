# why: Go image with another spelling of Docker Hub
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM docker.io/golang:1.27
COPY --from=build /out/greeter /greeter
CMD ["/greeter"]
