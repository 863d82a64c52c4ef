#!/usr/bin/env bash
set -Eeuo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../src"
mkdir -p "${OUT:?}"
CGO_ENABLED=0 go build -o "$OUT/" ./...
