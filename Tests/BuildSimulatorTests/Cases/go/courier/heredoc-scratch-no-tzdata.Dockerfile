# expect: fails module-missing
# why: sweeper loads Asia/Kolkata at start and scratch has no zoneinfo
# syntax=docker/dockerfile:1
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN <<EOF
set -e
export CGO_ENABLED=0
go build -trimpath -ldflags "-s -w" -o /out/sweeper ./cmd/sweeper
echo "nobody:x:65534:65534:nobody:/:/none" > /out/passwd
EOF

FROM scratch
COPY --from=build /out/passwd /etc/passwd
COPY --from=build /out/sweeper /sweeper
USER nobody
ENTRYPOINT ["/sweeper"]
