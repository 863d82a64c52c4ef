# why: the Go image comes in by an ARG
ARG IMAGE=golang:1.27-alpine
FROM ${IMAGE} AS build
WORKDIR /src
COPY . .
RUN go build -o /out/greeter ./cmd/greeter

FROM ${IMAGE}
COPY --from=build /out/greeter /greeter
CMD ["/greeter"]
