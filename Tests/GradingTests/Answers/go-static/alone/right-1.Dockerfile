# why: static and a nonroot tag
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /usr/local/bin/weather .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /usr/local/bin/weather /usr/local/bin/weather
EXPOSE 8080
CMD ["weather"]
