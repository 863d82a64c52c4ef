#!/bin/bash
set -euo pipefail
: "${NODE_ENV:=production}"
export NODE_ENV
exec node server.js "$@"
