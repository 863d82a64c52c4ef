# expect: fails build-fails
# why: go:embed migrations/*.sql finds no files, the build stops
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY *.go ./
RUN CGO_ENABLED=1 go build -o /out/ledgerd .

FROM gcr.io/distroless/base-debian13:nonroot
WORKDIR /home/nonroot
COPY --from=build /out/ledgerd /usr/bin/ledgerd
COPY migrations ./migrations
ENTRYPOINT ["/usr/bin/ledgerd"]
