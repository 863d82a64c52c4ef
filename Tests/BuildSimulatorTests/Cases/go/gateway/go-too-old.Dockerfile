# expect: fails build-fails
# why: go.mod asks for Go 1.26 and the image has Go 1.22 with GOTOOLCHAIN=local.
FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/gateway .

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /out/gateway /gateway
ENTRYPOINT ["/gateway"]
