# expect: fails library-missing
# why: builds, but stops at once: Binary was compiled with 'CGO_ENABLED=0', go-sqlite3 requires cgo to work. This is a stub
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 GOOS=linux go build -ldflags="-w -s" -o /tickerd .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /tickerd /tickerd
ENTRYPOINT ["/tickerd"]
