# why: netgo and osusergo: no cgo package is left, so the program is static
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -tags "netgo osusergo" -o /out/weather .
FROM cgr.dev/chainguard/static
COPY --from=build /out/weather /weather
CMD ["/weather"]
