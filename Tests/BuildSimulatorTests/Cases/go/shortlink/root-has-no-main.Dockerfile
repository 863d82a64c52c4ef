# expect: fails build-fails
# why: the root of the module has no Go files, the program is in cmd/shortlink.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /shortlink .

FROM scratch
COPY --from=build /shortlink /
ENTRYPOINT ["/shortlink"]
