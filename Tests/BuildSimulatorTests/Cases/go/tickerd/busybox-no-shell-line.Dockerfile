# expect: fails shell-missing
# why: even the debug image has no /bin/sh, its shell is /busybox/sh: stat /bin/sh: no such file or directory
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /tickerd .

FROM gcr.io/distroless/base-debian13:debug
RUN mkdir /data && chown 65532:65532 /data
COPY --from=build /tickerd /tickerd
ENV DB_PATH=/data/ticks.db
USER 65532
ENTRYPOINT ["/tickerd"]
