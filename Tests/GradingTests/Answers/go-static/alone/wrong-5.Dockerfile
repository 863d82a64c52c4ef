# why: the distroless base is used only to copy from, last stage is Alpine
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN go build -o /weather .

FROM alpine:3.24
RUN apk add --no-cache ca-certificates
COPY --from=build /weather /weather
CMD ["/weather"]
