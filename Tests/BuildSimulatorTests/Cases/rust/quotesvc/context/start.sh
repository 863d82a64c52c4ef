#!/bin/sh
export QUOTES_ADDR="${QUOTES_ADDR:-0.0.0.0:8088}"
exec quotesvc "$@"
