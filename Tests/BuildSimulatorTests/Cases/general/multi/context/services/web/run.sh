#!/bin/sh
. /opt/common/log.sh
log web
exec busybox-extras httpd -f -p 8080 -h /var/www
