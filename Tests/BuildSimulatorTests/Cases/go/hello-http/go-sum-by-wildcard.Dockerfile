# expect: starts
# why: the wildcard copies what there is, go.mod alone, and the binary has the module's name by default.
FROM golang:1.27 AS build
WORKDIR /src
COPY go.* ./
RUN go mod download && go mod verify
COPY *.go ./
RUN CGO_ENABLED=0 go build

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build /src/hello-http .
ENTRYPOINT ["./hello-http"]
