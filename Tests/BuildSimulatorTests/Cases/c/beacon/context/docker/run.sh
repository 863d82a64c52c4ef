#!/bin/sh
set -e
: "${BEACON_PORT:=7070}"
export BEACON_PORT
exec /usr/local/bin/beacon "$@"
