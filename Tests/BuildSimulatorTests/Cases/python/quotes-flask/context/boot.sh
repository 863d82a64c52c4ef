#!/bin/sh
set -e
exec gunicorn --config gunicorn.conf.py "$@" wsgi:app
