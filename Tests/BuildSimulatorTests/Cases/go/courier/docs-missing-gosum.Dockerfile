# expect: fails copy-source-missing
# why: the module has no dependencies and so no go.sum; COPY go.mod go.sum cannot find it
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/intake ./cmd/intake

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build /out/intake ./
COPY templates ./templates
EXPOSE 7070
ENTRYPOINT ["/app/intake"]
