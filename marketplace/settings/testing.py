"""Settings of the tests: a home that is thrown away, SQLite or a PostgreSQL that was started."""

import atexit
import shutil
import tempfile
from pathlib import Path

import dj_database_url

from marketplace.settings.base import *  # noqa: F403 - Django's way to build on settings
from marketplace.settings.base import sqlite_options
from marketplace.settings.env import Environment
from marketplace.settings.keys import rsa_pem, signing_key
from marketplace.settings.sqlite import journal

_env = Environment()
FAIRHOUR_MODE = "testing"
FAIRHOUR_HOME = Path(tempfile.mkdtemp(prefix="fairhour-test-"))
atexit.register(shutil.rmtree, FAIRHOUR_HOME, ignore_errors=True)
FAIRHOUR_ORIGIN = "http://testserver"
FAIRHOUR_BLOBS = f"file://{FAIRHOUR_HOME / 'blobs'}"
FAIRHOUR_GATEWAY = "sandbox"
FAIRHOUR_STRIPE_KEY = "none"
FAIRHOUR_STRIPE_WEBHOOK_SECRET = "none"
FAIRHOUR_BANK_HOLDER = "none"
FAIRHOUR_BANK_IBAN = "none"
FAIRHOUR_SIGNING_KEY = signing_key()
SECRET_KEY = "only-for-tests"
IDP_OIDC_PRIVATE_KEY = rsa_pem()

ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
FAIRHOUR_JOURNAL = journal()
_url = _env.text("FAIRHOUR_DATABASE_URL", "sqlite")
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": FAIRHOUR_HOME / "market.sqlite3",
        # A file, not memory: concurrent tests open a connection a thread.
        "TEST": {"NAME": FAIRHOUR_HOME / "test-market.sqlite3"},
        "OPTIONS": sqlite_options(FAIRHOUR_JOURNAL),
    }
    if _url == "sqlite"
    else {**dj_database_url.parse(_url), "OPTIONS": {"options": "-c lock_timeout=4s"}}
}
STATIC_ROOT = FAIRHOUR_HOME / "static"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# Argon2 takes 138 ms and 100 MiB a password; the tests do not measure it.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
