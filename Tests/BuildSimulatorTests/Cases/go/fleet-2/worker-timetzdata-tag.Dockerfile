# expect: starts
# why: The build tag timetzdata embeds the zone database into the binary, so scratch needs no zone files.
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go install -tags timetzdata ./cmd/worker

FROM scratch
COPY --from=build /go/bin/worker /worker
ENTRYPOINT ["/worker"]
