#!/bin/bash
set -euo pipefail

exec gunicorn clinic.wsgi:application --bind "0.0.0.0:${PORT:-8000}"
