# expect: fails build-fails
# why: //go:embed web finds no files because only the Go files are copied.
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod *.go ./
RUN CGO_ENABLED=0 go build -o /out/gateway .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/gateway /gateway
ENTRYPOINT ["/gateway"]
