#!/bin/sh
set -e
if [ -n "$START_DELAY" ]; then sleep "$START_DELAY"; fi
exec "$@"
