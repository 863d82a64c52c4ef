# expect: starts
# why: tzdata brings the time zones
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .
FROM alpine:3.24
RUN apk add --no-cache tzdata
WORKDIR /srv
COPY --from=build /src/templates templates
COPY --from=build /out/board /board
CMD ["/board"]
