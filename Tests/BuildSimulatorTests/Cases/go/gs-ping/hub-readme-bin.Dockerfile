# expect: starts
# why: bare name, but /usr/local/bin is on PATH of the distroless image; -o with a file name and ./... is fine for one package
FROM golang:1.27-trixie AS build
WORKDIR /usr/src/app
# pre-copy/cache go.mod for pre-downloading dependencies
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ENV CGO_ENABLED=0
RUN go build -v -o /usr/local/bin/docker-gs-ping ./...

FROM gcr.io/distroless/static-debian13
COPY --from=build /usr/local/bin/docker-gs-ping /usr/local/bin/
CMD ["docker-gs-ping"]
