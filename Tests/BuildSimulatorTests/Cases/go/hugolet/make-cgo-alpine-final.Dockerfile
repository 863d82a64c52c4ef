# expect: fails loader-missing
# why: pflag imports net, make does not switch cgo off: glibc binary on a musl image
FROM golang:1.27 AS build
WORKDIR /work
COPY . .
RUN make build VERSION=1.0.0 && ls -l bin

FROM alpine:3.24
RUN apk add --no-cache ca-certificates
COPY --from=build /work/bin/hugolet /usr/bin/hugolet
ENTRYPOINT ["/usr/bin/hugolet"]
