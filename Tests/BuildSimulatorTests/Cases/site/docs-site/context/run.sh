#!/bin/sh
set -eu
echo "serving ${PORT:-8080}"
exec httpd -f -p "${PORT:-8080}" -h /www
