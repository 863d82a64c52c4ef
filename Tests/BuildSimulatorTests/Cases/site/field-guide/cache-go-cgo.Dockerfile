# expect: fails loader-missing
# why: net/http with cgo left on gives a dynamic program, and scratch has no loader
# syntax=docker/dockerfile:1
FROM golang:1.27 AS srv
WORKDIR /src
COPY srv/ ./
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -trimpath -o /out/srv .

FROM scratch
COPY --link public/ /www/
COPY --link --from=srv /out/srv /srv
EXPOSE 8080
ENTRYPOINT ["/srv", "-dir", "/www"]
