# why: CGO_ENABLED=0 is set in the last stage, where nothing is compiled
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/greeter ./cmd/greeter

FROM gcr.io/distroless/static-debian13
ENV CGO_ENABLED=0
COPY --from=build /out/greeter /greeter
CMD ["/greeter"]
