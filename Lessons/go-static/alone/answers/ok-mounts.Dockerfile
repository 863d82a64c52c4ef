FROM golang:1.27 AS build
WORKDIR /src
RUN --mount=type=bind,target=. --mount=type=cache,target=/root/.cache/go-build <<EOF
set -e
export CGO_ENABLED=0
go vet ./...
go build -o /out/bin/weather .
EOF
FROM gcr.io/distroless/static-debian13
COPY --from=build /out/ /
CMD ["/bin/weather"]
