# expect: fails build-fails
# why: --exclude takes the folder static away, and //go:embed static matches no files.
FROM golang:1.27 AS build
WORKDIR /src
COPY --exclude=internal/web/static . .
RUN CGO_ENABLED=0 go build -o /shortlink ./cmd/shortlink

FROM scratch
COPY --from=build /shortlink /
ENTRYPOINT ["/shortlink"]
