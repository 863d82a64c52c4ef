#!/bin/sh
set -eu
date -u +%Y-%m-%d > "$1/version.txt"
