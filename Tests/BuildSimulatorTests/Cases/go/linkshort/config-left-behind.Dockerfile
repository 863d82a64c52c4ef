# expect: fails module-missing
# why: runtime: cannot load links: open config/links.json: no such file or directory
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /out/linkshort ./cmd/linkshort

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/linkshort /linkshort
EXPOSE 8080
ENTRYPOINT ["/linkshort"]
