#!/bin/bash
set -euo pipefail
php -v
exec php-fpm -F
