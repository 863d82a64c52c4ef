#!/bin/sh
set -eu

. /opt/backup/lib/common.sh

log "starting"
while :; do
    log "nothing to do"
    sleep "${INTERVAL:-60}"
done
