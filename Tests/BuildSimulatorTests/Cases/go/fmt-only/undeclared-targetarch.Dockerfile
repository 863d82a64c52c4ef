# expect: starts
# why: TARGETOS and TARGETARCH are empty because the stage has no ARG; go takes empty GOOS/GOARCH as the host
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 GOOS=${TARGETOS} GOARCH=${TARGETARCH} go build -o /out/hello .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/hello /usr/bin/hello
ENTRYPOINT ["/usr/bin/hello", "from", "buildx"]
