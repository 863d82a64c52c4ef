# expect: fails shell-missing
# why: distroless :debug has /busybox/sh, shell-form RUN asks for /bin/sh
FROM golang:1.27 AS build
WORKDIR /w
COPY src .
RUN CGO_ENABLED=0 go build -o /tick .

FROM gcr.io/distroless/base-debian13:debug
COPY --from=build /tick /tick
RUN mkdir -p /var/lib/tick
ENTRYPOINT ["/tick"]
