#!/bin/bash
set -euo pipefail

HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
source "$HERE/lib/common.sh"

KEEP="${KEEP:-7}"
TARGET="${1:-/tmp}"

log "rotating $TARGET, keeping $KEEP days"
find "$TARGET" -maxdepth 1 -name '*.gz' -mtime "+$KEEP" -delete
log done
