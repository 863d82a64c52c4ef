# expect: starts
# why: apk adds make and git; on alpine there is no gcc, so the result is static; bash not needed
FROM golang:1.27-alpine AS build
RUN apk add --no-cache make git
WORKDIR /go/src/github.com/acme/hugolet
COPY go.mod go.sum Makefile main.go ./
COPY internal internal
RUN set -eux; \
    make all; \
    ./bin/hugolet --version; \
    mv bin/hugolet /go/bin/

FROM alpine:3.24
RUN addgroup -Sg 1000 hugo \
 && adduser -SG hugo -u 1000 -h /src hugo
COPY --from=build /go/bin/hugolet /usr/bin/hugolet
USER hugo
WORKDIR /src
CMD ["hugolet"]
