# expect: fails build-fails
# why: webui/static does not exist, go:embed finds no matching files
FROM golang:1.27-alpine AS gobuild
WORKDIR /src
COPY go.mod .
COPY cmd cmd
COPY webui webui
RUN CGO_ENABLED=0 go build -o /edgeproxy ./cmd/edgeproxy

FROM gcr.io/distroless/static-debian13
COPY --from=gobuild /edgeproxy /edgeproxy
EXPOSE 8080
ENTRYPOINT ["/edgeproxy"]
