# expect: starts
# why: heredoc RUN with if/case/for in /bin/sh of the builder
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
ARG VARIANT=prod
RUN <<EOF
set -eu
flags=""
case "$VARIANT" in
  prod) flags="-s -w" ;;
  *)    flags="" ;;
esac
for os in linux; do
  CGO_ENABLED=0 GOOS=$os go build -ldflags "$flags" -o "/out/$os/hello" .
done
if [ ! -x /out/linux/hello ]; then
  echo "nothing built" >&2
  exit 1
fi
EOF

FROM scratch
COPY --link --from=build /out/linux/hello /hello
ENTRYPOINT ["/hello"]
