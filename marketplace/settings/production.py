"""Settings of a deployment: PostgreSQL, HTTPS. Refuses to start half configured."""

from urllib.parse import urlsplit

import dj_database_url

from marketplace.settings.base import *  # noqa: F403 - Django's way to build on settings
from marketplace.settings.base import POSTGRES_OPTIONS
from marketplace.settings.env import BadSetting, Environment

_env = Environment()
FAIRHOUR_MODE = "production"
FAIRHOUR_HOME = None
FAIRHOUR_ORIGIN = _env.origin("FAIRHOUR_ORIGIN", schemes=("https",))
FAIRHOUR_BLOBS = _env.text("FAIRHOUR_BLOBS", accepted="an address like file:///srv/fairhour/blobs")
FAIRHOUR_GATEWAY = _env.choice("FAIRHOUR_GATEWAY", ("sandbox", "bank", "stripe"))
if FAIRHOUR_GATEWAY == "stripe":
    FAIRHOUR_STRIPE_KEY = _env.secret("FAIRHOUR_STRIPE_KEY")
    FAIRHOUR_STRIPE_WEBHOOK_SECRET = _env.secret("FAIRHOUR_STRIPE_WEBHOOK_SECRET")
if FAIRHOUR_GATEWAY != "sandbox":
    FAIRHOUR_BANK_HOLDER = _env.text("FAIRHOUR_BANK_HOLDER", accepted="the name on our account")
    FAIRHOUR_BANK_IBAN = _env.text("FAIRHOUR_BANK_IBAN", accepted="the IBAN of our account")
FAIRHOUR_SIGNING_KEY = _env.secret("FAIRHOUR_SIGNING_KEY")
SECRET_KEY = _env.secret("FAIRHOUR_SECRET_KEY")
IDP_OIDC_PRIVATE_KEY = _env.secret("FAIRHOUR_IDENTITY_KEY")

_url = _env.text("FAIRHOUR_DATABASE_URL", accepted="an address like postgresql://user@host/name")
if not _url.startswith(("postgres://", "postgresql://")):
    raise BadSetting("FAIRHOUR_DATABASE_URL", _url.split(":")[0] + ":…", "a postgresql:// address")
DATABASES = {"default": {**dj_database_url.parse(_url), "OPTIONS": POSTGRES_OPTIONS}}

DEBUG = False
ALLOWED_HOSTS = [urlsplit(FAIRHOUR_ORIGIN).hostname or ""]
CSRF_TRUSTED_ORIGINS = [FAIRHOUR_ORIGIN]
STATIC_ROOT = _env.text("FAIRHOUR_STATIC", "/srv/fairhour/static")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

_mail = urlsplit(_env.text("FAIRHOUR_MAIL_URL", accepted="an address like smtp://user:pw@host:587"))
if _mail.scheme not in ("smtp", "smtps") or not _mail.hostname:
    raise BadSetting("FAIRHOUR_MAIL_URL", _mail.scheme + ":…", "smtp://… or smtps://…")
EMAIL_HOST = _mail.hostname
EMAIL_PORT = _mail.port or 587
EMAIL_HOST_USER = _mail.username or ""
EMAIL_HOST_PASSWORD = _mail.password or ""
EMAIL_USE_TLS = _mail.scheme == "smtp"
EMAIL_USE_SSL = _mail.scheme == "smtps"
