# expect: fails build-fails
# why: go.sum not copied: missing go.sum entry for google/uuid
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod ./
COPY cmd cmd
COPY internal internal
COPY web web
RUN CGO_ENABLED=0 go build -o /out/linkd ./cmd/linkd
FROM scratch
COPY --from=build /out/linkd /linkd
ENTRYPOINT ["/linkd"]
