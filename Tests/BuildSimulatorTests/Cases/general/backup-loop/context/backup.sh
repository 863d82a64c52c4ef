#!/bin/bash
set -euo pipefail

. /opt/backup/lib/common.sh

declare -a sources=("${BACKUP_DIRS:-/etc/hostname}")
while true; do
    for src in "${sources[@]}"; do
        target="$(target_name "$src")"
        tar -cf "$target" "$src" 2>/dev/null || log "skip $src"
        log "saved $src to $target"
    done
    sleep "${INTERVAL:-60}"
done
