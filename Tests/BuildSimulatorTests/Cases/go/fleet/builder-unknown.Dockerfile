# expect: fails build-fails
# why: no stage called builder; it is taken for an image: pull access denied, repository does not exist
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN make build

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=builder /src/bin/api /api
ENTRYPOINT ["/api"]
