# expect: starts
# why: cgo binary needs only glibc, builder and base are both Debian 13
FROM golang:1.27-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY *.go ./
RUN CGO_ENABLED=1 go build -o /out/tickerd .

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/tickerd /tickerd
ENTRYPOINT ["/tickerd"]
