# expect: starts
# why: script heredoc builds both programs, busybox run image
FROM golang:1.27 AS build
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /src
COPY . .
RUN <<'SCRIPT'
export CGO_ENABLED=0
for p in api agent; do
  go build -o "/out/$p" "./cmd/$p"
done
ls -l /out | cat
SCRIPT

FROM busybox:1-musl
COPY --from=build /out /opt/fleet
ENV PATH=/opt/fleet:$PATH
USER 1000:1000
CMD agent
