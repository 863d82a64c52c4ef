# expect: fails loader-missing
# why: package net with cgo on the Debian builder gives a dynamic binary and static has no loader
FROM golang:1.27-trixie AS build
WORKDIR /src
COPY --chmod=0644 go.mod ./
COPY internal ./internal
COPY cmd ./cmd
RUN go vet ./... && go build -trimpath -buildvcs=false -ldflags="-s -w" -o /out/intake ./cmd/intake

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build --chown=0:0 --chmod=0555 /out/intake /usr/local/bin/intake
COPY --chown=0:0 templates ./templates
USER 65532:65532
EXPOSE 7070/tcp
ENTRYPOINT ["/usr/local/bin/intake"]
