# expect: fails loader-missing
# why: net/http with cgo on the Debian builder is linked dynamically; distroless static has no ld-linux
FROM golang:1.27 AS build-stage
WORKDIR /app
COPY go.mod go.sum ./
RUN go mod download && go mod verify
COPY *.go ./
RUN GOOS=linux go build -o /docker-gs-ping

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build-stage /docker-gs-ping /docker-gs-ping
EXPOSE 8080
ENTRYPOINT ["/docker-gs-ping"]
