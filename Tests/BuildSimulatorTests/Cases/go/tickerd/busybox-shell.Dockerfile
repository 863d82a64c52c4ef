# expect: starts
# why: the debug image has /busybox/sh, SHELL points to it before RUN
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /tickerd .

FROM gcr.io/distroless/base-debian13:debug
SHELL ["/busybox/sh", "-c"]
RUN mkdir /data && chown 65532:65532 /data
COPY --from=build /tickerd /tickerd
ENV DB_PATH=/data/ticks.db
USER 65532
ENTRYPOINT ["/tickerd"]
