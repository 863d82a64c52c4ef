# why: copies the whole build stage onto scratch
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM scratch
COPY --from=build / /
CMD ["/out/greeter"]
