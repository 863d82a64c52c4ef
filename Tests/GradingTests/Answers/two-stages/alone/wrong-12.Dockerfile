# why: a second stage begins from another stage that begins from the builder
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM build AS middle
FROM middle AS run
COPY --from=build /out/greeter /greeter
CMD ["/greeter"]
