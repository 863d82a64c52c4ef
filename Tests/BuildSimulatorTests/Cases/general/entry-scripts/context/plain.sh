#!/bin/sh
set -e
echo "plain script, port ${PORT:-8080}"
