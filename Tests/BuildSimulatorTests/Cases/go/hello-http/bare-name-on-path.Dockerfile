# expect: starts
# why: /usr/local/bin is on the PATH of the image.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
ENV CGO_ENABLED=0 GOFLAGS=-trimpath
RUN go install .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /go/bin/hello-http /usr/local/bin/server
ENTRYPOINT ["server"]
HEALTHCHECK --interval=15s --start-period=5s CMD ["server", "health"]
