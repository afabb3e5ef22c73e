"""Settings of a server on one machine: SQLite, local files, loopback only. The default."""

from pathlib import Path
from urllib.parse import urlsplit

from marketplace.settings.base import *  # noqa: F403 - Django's way to build on settings
from marketplace.settings.base import sqlite_options
from marketplace.settings.env import BadSetting, Environment
from marketplace.settings.keys import kept, rsa_pem, secret_key, signing_key
from marketplace.settings.sqlite import journal

_env = Environment()
FAIRHOUR_MODE = "embedded"
FAIRHOUR_HOME = _env.folder("FAIRHOUR_HOME", Path.home() / ".local/share/fairhour-market")
FAIRHOUR_HOME.mkdir(mode=0o700, parents=True, exist_ok=True)
FAIRHOUR_HOME.chmod(0o700)
FAIRHOUR_ORIGIN = _env.origin("FAIRHOUR_ORIGIN", "http://127.0.0.1:8000", schemes=("http",))
if urlsplit(FAIRHOUR_ORIGIN).hostname not in ("127.0.0.1", "localhost"):
    raise BadSetting("FAIRHOUR_ORIGIN", FAIRHOUR_ORIGIN, "an address on 127.0.0.1")
FAIRHOUR_BLOBS = _env.text("FAIRHOUR_BLOBS", f"file://{FAIRHOUR_HOME / 'blobs'}")
FAIRHOUR_GATEWAY = _env.choice("FAIRHOUR_GATEWAY", ("sandbox",), "sandbox")

SECRET_KEY = _env.secret(
    "FAIRHOUR_SECRET_KEY", lambda: kept(FAIRHOUR_HOME / "keys/secret", secret_key)
)
FAIRHOUR_SIGNING_KEY = _env.secret(
    "FAIRHOUR_SIGNING_KEY", lambda: kept(FAIRHOUR_HOME / "keys/receipts", signing_key)
)
IDP_OIDC_PRIVATE_KEY = _env.secret(
    "FAIRHOUR_IDENTITY_KEY", lambda: kept(FAIRHOUR_HOME / "keys/identity.pem", rsa_pem)
)

MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True  # this machine alone, by http
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
STATIC_ROOT = FAIRHOUR_HOME / "static"
STATIC_ROOT.mkdir(exist_ok=True)  # WhiteNoise warns without it
WHITENOISE_USE_FINDERS = True  # nobody has to collect files before a first start
FAIRHOUR_JOURNAL = journal()
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": FAIRHOUR_HOME / "market.sqlite3",
        # The last connection that closes writes the whole journal back: not at each request.
        "CONN_MAX_AGE": 600,
        "OPTIONS": sqlite_options(FAIRHOUR_JOURNAL),
    }
}

EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = FAIRHOUR_HOME / "mail"
DEFAULT_FROM_EMAIL = "fairhour@localhost"
