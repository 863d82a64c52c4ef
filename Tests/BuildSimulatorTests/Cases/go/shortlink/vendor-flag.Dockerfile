# expect: fails build-fails
# why: -mod=vendor wants a vendor folder, and the project has none.
FROM golang:1.27 AS build
ENV CGO_ENABLED=0 GOFLAGS=-mod=vendor
WORKDIR /src
COPY . .
RUN go build -o /shortlink ./cmd/shortlink

FROM scratch
COPY --from=build /shortlink /
ENTRYPOINT ["/shortlink"]
