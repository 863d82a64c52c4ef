# why: extldflags without external linking: Go links internally and ignores it
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -ldflags='-extldflags "-static"' -o /out/weather .

FROM gcr.io/distroless/static-debian13
COPY --from=build /out/weather /weather
CMD ["/weather"]
