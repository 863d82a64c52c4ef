# expect: starts
# why: the platform arguments are declared in the stage and passed on to go.
ARG GO_VERSION=1.27
FROM --platform=$BUILDPLATFORM golang:${GO_VERSION}-alpine AS build
ARG TARGETOS
ARG TARGETARCH
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 GOOS=${TARGETOS} GOARCH=${TARGETARCH} go build -o /out/server-${TARGETARCH} . \
 && mv /out/server-${TARGETARCH} /out/server

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/ /usr/bin/
CMD ["/usr/bin/server"]
