FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/weather .
FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/weather /usr/local/bin/weather
CMD ["weather"]
