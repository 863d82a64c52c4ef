FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod ./
COPY *.go ./
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/weather .

FROM gcr.io/distroless/static-debian13:nonroot
COPY /out/weather /weather
EXPOSE 8080
CMD ["/weather"]
