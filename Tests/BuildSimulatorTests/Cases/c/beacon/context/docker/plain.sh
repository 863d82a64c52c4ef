#!/bin/sh
exec /usr/local/bin/beacon "$@"
