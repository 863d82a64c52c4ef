# expect: fails format-error
# why: GOOS=darwin writes a Mach-O file, Linux cannot execute it
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod main.go ./
RUN CGO_ENABLED=0 GOOS=darwin GOARCH=amd64 go build -o hello

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/hello /hello
ENTRYPOINT ["/hello"]
