#!/bin/sh
set -e
test -f "$1"
echo "found $1"
