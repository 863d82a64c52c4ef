#!/bin/sh
. /opt/common/log.sh
while :; do log tick; sleep 5; done
