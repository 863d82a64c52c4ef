#!/bin/bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
args=(--port "${PORT:-8000}")
exec python3 -m report "${args[@]}"
