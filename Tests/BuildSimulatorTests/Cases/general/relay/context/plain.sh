#!/bin/sh
echo "relay up"
while :; do sleep 5; done
