# why: tag static and ldflags -s do not make it static
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -ldflags="-s -w -static" -o /weather .

FROM gcr.io/distroless/static-debian13
COPY --from=build /weather /weather
CMD ["/weather"]
