# expect: fails format-error
# why: a macOS binary cannot be run by Linux.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN GOOS=darwin GOARCH=amd64 go build -o /out/server .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/server /server
ENTRYPOINT ["/server"]
