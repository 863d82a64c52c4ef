#!/bin/sh
set -e
: "${PORT:=3000}"
export PORT
exec "$@"
