# expect: starts
# why: Static Go server plus a static C probe from a second builder, both copied to static-debian13.
FROM golang:1.27-alpine AS server
WORKDIR /go/src/gateway
COPY go.mod main.go ./
COPY web/ web/
RUN CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o /gateway

FROM gcc:14 AS probe
COPY tools/probe.c /probe.c
RUN gcc -static -O2 /probe.c -o /probe && /probe

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=probe /probe /usr/bin/probe
COPY --from=server /gateway /usr/bin/gateway
HEALTHCHECK --interval=10s CMD ["/usr/bin/probe"]
EXPOSE 8080
ENTRYPOINT ["/usr/bin/gateway"]
