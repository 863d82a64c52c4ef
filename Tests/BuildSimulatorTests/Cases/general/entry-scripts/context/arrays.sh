#!/bin/bash
set -euo pipefail
parts=(one two three)
echo "${parts[@]}" "${#parts[@]}"
