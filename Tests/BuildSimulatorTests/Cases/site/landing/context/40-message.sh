#!/bin/sh
set -eu
sed -i "s/Coming soon/${MESSAGE:-Coming soon}/" /usr/share/nginx/html/index.html
