# expect: starts
# why: exec-form RUN with /busybox/sh works in :debug, ENTRYPOINT replaces the shell
FROM golang:1.27 AS build
WORKDIR /w
COPY src .
RUN CGO_ENABLED=0 go build -o /tick .

FROM gcr.io/distroless/base-debian13:debug
COPY --from=build /tick /tick
RUN ["/busybox/sh", "-c", "mkdir -p /var/lib/tick && chown 65532:65532 /var/lib/tick"]
USER nonroot
ENTRYPOINT ["/tick"]
