#!/bin/bash
set -euo pipefail
echo "relay up"
while :; do sleep 5; done
