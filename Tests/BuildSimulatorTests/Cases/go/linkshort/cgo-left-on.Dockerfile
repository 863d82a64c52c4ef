# expect: fails loader-missing
# why: net/http with cgo on is linked to glibc; static has no loader: exec /linkshort: no such file or directory
FROM golang:1.27 AS build
WORKDIR /src
COPY go.* ./
RUN go mod download && go mod verify
COPY . .
RUN go build -ldflags "-s -w" -o /linkshort ./cmd/linkshort

FROM gcr.io/distroless/static-debian13
WORKDIR /srv
COPY --from=build /src/config ./config
COPY --from=build /linkshort /linkshort
CMD ["/linkshort"]
