# expect: starts
# why: dashboard built in a node stage, embedded in the Go stage, static binary on alpine with an entrypoint script
FROM node:24-alpine AS webui
ENV WEBUI_DIR=/src/webui
RUN mkdir -p $WEBUI_DIR
WORKDIR $WEBUI_DIR
COPY webui/package.json $WEBUI_DIR/
COPY ./webui/ $WEBUI_DIR/
RUN VERSION=v3.9 npm run build

FROM golang:1.27-alpine AS gobuild
WORKDIR /go/src/github.com/acme/edgeproxy
COPY go.mod .
RUN go mod download
COPY . /go/src/github.com/acme/edgeproxy
RUN rm -rf webui/static
COPY --from=webui /src/webui/static/ webui/static/
RUN CGO_ENABLED=0 GOGC=off go build -o dist/edgeproxy ./cmd/edgeproxy

FROM alpine:3.24
RUN apk --no-cache --no-progress add ca-certificates tzdata \
    && rm -rf /var/cache/apk/*
COPY --from=gobuild /go/src/github.com/acme/edgeproxy/dist/edgeproxy /usr/local/bin/
COPY script/entrypoint.sh /
EXPOSE 80
VOLUME ["/tmp"]
ENTRYPOINT ["/entrypoint.sh"]
CMD ["edgeproxy"]
