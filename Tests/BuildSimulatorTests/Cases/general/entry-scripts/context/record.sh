#!/bin/sh
set -e
echo started > /data/started
cat /data/started
