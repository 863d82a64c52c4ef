# expect: fails build-fails
# why: go build takes flags before packages, so -o after ./cmd/shortlink is read as a package name.
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build ./cmd/shortlink -o /out/shortlink

FROM scratch
COPY --from=build /out/shortlink /shortlink
ENTRYPOINT ["/shortlink"]
