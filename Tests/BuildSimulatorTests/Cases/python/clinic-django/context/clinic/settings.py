import configparser
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

_ini = configparser.ConfigParser()
with open(BASE_DIR / "config" / "clinic.ini") as fh:
    _ini.read_file(fh)

SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "not-for-production")
DEBUG = False
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["django.contrib.staticfiles", "visits"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
ROOT_URLCONF = "clinic.urls"
WSGI_APPLICATION = "clinic.wsgi.application"
TIME_ZONE = _ini["clinic"]["time_zone"]
USE_TZ = True
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": Path(os.environ.get("DB_DIR", BASE_DIR / "var")) / "db.sqlite3",
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
