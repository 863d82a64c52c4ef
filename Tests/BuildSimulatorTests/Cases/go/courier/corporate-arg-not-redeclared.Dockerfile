# expect: fails build-fails
# why: BINARY is a global ARG, empty inside the stage, so go build is asked for ./cmd/ which holds no Go files
ARG GO_VERSION=1.27
ARG BINARY=intake
ARG RUNTIME=gcr.io/distroless/static-debian13:nonroot

FROM golang:${GO_VERSION} AS build
ARG VERSION=dev
LABEL com.acme.stage="build"
WORKDIR /src
COPY go.mod ./
COPY internal/ internal/
COPY cmd/ cmd/
RUN CGO_ENABLED=0 go build -ldflags "-s -w -X main.version=${VERSION}" -o /out/${BINARY} ./cmd/${BINARY}

FROM ${RUNTIME}
ARG BINARY=intake
LABEL com.acme.product="courier" com.acme.owner="post-room"
ENV TEMPLATE_DIR=/templates
COPY templates/ /templates/
COPY --from=build /out/${BINARY} /entry
ENTRYPOINT ["/entry"]
