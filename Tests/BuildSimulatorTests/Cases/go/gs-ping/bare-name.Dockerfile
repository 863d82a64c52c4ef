# expect: fails program-not-on-path
# why: the binary lies in / which is not on PATH, the entrypoint has no slash
FROM golang:1.27-trixie AS build
WORKDIR /usr/src/app
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ENV CGO_ENABLED=0
RUN go build -v -o /usr/local/bin/docker-gs-ping ./...

FROM gcr.io/distroless/static-debian13
COPY --from=build /usr/local/bin/docker-gs-ping /
ENTRYPOINT ["docker-gs-ping"]
