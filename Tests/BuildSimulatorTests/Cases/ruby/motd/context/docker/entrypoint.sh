#!/bin/sh
set -e
ruby check.rb
exec "$@"
