# expect: starts
# why: static CGO-less binary into distroless static, go docs style
FROM golang:1.27 AS build-stage
WORKDIR /app
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 GOOS=linux go build -o /linkd ./cmd/linkd

FROM build-stage AS run-test-stage
RUN go test -v ./...

FROM gcr.io/distroless/static-debian12:nonroot AS build-release-stage
WORKDIR /
COPY --from=build-stage /linkd /linkd
EXPOSE 8080
USER nonroot:nonroot
ENTRYPOINT ["/linkd"]
