# expect: starts
# why: cgo stays on, but the external linker gets -static (libc.a is in the builder), so scratch is enough
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN <<'EOF'
set -eu
go build -tags netgo,osusergo \
  -ldflags '-linkmode external -extldflags "-static"' \
  -o linkr ./cmd/linkr
install -D -m 0755 linkr /dist/app/linkr
cp -R templates /dist/app/templates
install -d -o 1000 -g 1000 /dist/app/data
EOF

FROM scratch
COPY --from=build /dist/app /app
COPY --from=build --chown=1000:1000 /dist/app/data /app/data
WORKDIR /app
ENV LINKR_DATA=data
USER 1000:1000
ENTRYPOINT ["/app/linkr"]
