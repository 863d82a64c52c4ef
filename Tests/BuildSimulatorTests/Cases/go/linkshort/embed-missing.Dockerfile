# expect: fails build-fails
# why: only *.go files are copied: pattern index.html: no matching files found
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
COPY cmd/linkshort/*.go cmd/linkshort/
COPY internal/store/*.go internal/store/
COPY internal/web/*.go internal/web/
RUN CGO_ENABLED=0 go build -o /linkshort ./cmd/linkshort

FROM alpine:3.24
COPY config /config
COPY --from=build /linkshort /linkshort
CMD ["/linkshort"]
