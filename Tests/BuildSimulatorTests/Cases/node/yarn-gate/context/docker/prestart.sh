#!/bin/sh
echo "prestart $(node --version)"
exec node server.js
