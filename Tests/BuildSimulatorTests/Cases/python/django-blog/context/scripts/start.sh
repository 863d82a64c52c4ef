#!/bin/bash
set -euo pipefail
python manage.py migrate --noinput
exec gunicorn blog.wsgi:application --bind 0.0.0.0:${PORT:-8000}
