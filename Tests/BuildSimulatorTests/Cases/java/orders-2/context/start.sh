#!/bin/sh
set -e
echo "orders is starting with ${JAVA_OPTS:-no extra options}"
exec java $JAVA_OPTS -jar /app/app.jar
