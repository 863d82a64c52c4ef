# expect: fails not-executable
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /srv .
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /srv /srv
ENTRYPOINT ["/srv"]
