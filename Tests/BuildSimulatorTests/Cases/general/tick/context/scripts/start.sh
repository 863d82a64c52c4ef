#!/bin/sh
set -e
: "${INTERVAL:=5}"
echo "starting with $INTERVAL"
exec "$@"
