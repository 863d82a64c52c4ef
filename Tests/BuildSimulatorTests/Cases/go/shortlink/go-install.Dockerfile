# expect: starts
# why: go install puts the static program into /go/bin.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go install -ldflags='-s -w' ./cmd/shortlink

FROM gcr.io/distroless/static-debian13
COPY --from=build /go/bin/shortlink /usr/local/bin/shortlink
USER nonroot:nonroot
ENTRYPOINT ["shortlink"]
