#!/bin/sh
set -eu
echo "starting guestbook"
exec "$@"
