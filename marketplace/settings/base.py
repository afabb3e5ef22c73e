"""Settings that are the same everywhere. Only settings modules import this."""

from pathlib import Path
from typing import Any

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",  # allauth's page of sessions
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.idp.oidc",
    "ninja",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    # The house, bottom to top; the last one finds the guards of all of them.
    "marketplace.people",
    "marketplace.deadlines",
    "marketplace.fees",
    "marketplace.ledger",
    "marketplace.trail",
    "marketplace.notices",
    "marketplace.contracts",
    "marketplace.intake",
    "marketplace.escrow",
    "marketplace.payouts",
    "marketplace.review",
    "marketplace.billing",
    "marketplace.web",
    "marketplace",
]

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "marketplace.api.problem.ProblemMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "marketplace.web.page_policy.PagePolicy",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "marketplace.web.problem.ProblemPages",
]

ROOT_URLCONF = "marketplace.urls"
WSGI_APPLICATION = "marketplace.wsgi.application"
# SQLite has no columns beside an index's own and leaves them out: the sums are the same, read slower.
SILENCED_SYSTEM_CHECKS = ["models.W040"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "people.Member"
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
STATIC_URL = "/static/"
STATICFILES_DIRS = [("fonts", Path(__file__).parents[2] / "resources/fonts")]
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
# A picture of 2 MiB passes; JSON is cut at 1 MiB by `api/strict`.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
APPEND_SLASH = False

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # Before the apps' own: so that our pages stand in place of allauth's.
        "DIRS": [Path(__file__).parents[1] / "web/templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "marketplace.web.frame.frame",
            ]
        },
    }
]

AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 8},
    },
    {"NAME": "marketplace.people.stolen_password.StolenPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]

# Device codes, authorization codes and rate limits live in the cache: with one a process
# (LocMemCache) two of three sign-ins failed over two workers.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "marketplace.people.sign_up.SignUpForm"
ACCOUNT_REAUTHENTICATION_REQUIRED = True  # for whatever changes how one signs in
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_ADAPTER = "marketplace.people.adapters.AccountAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True

IDP_OIDC_ADAPTER = "marketplace.people.adapters.Adapter"
IDP_OIDC_ACCESS_TOKEN_EXPIRES_IN = 600
# Rotation deletes the old token at once, so a lost answer would sign the tracker out; a copied
# token is useless without the device's key (people/oauth).
IDP_OIDC_ROTATE_REFRESH_TOKEN = False
# It ends with its device: a computer may be offline for half a year (decision 0015).
IDP_OIDC_REFRESH_TOKEN_EXPIRES_IN = None

CONTENT_SECURITY_POLICY: dict[str, Any] = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = True

# Who takes and pays real money; only `production` reads them from the environment.
FAIRHOUR_STRIPE_KEY = ""
FAIRHOUR_STRIPE_WEBHOOK_SECRET = ""
FAIRHOUR_BANK_HOLDER = ""
FAIRHOUR_BANK_IBAN = ""

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {"django.request": {"level": "ERROR"}, "django.server": {"level": "ERROR"}},
}


def sqlite_options(journal: str) -> dict[str, Any]:
    """How SQLite is opened: nothing acknowledged is lost, writers wait instead of failing.

    FULL: NORMAL lost 300 of 300 acknowledged commits in a simulated power cut. IMMEDIATE: a
    read-then-write in a deferred transaction failed 414 of 800 times with eight threads.
    """
    return {
        "transaction_mode": "IMMEDIATE",
        "timeout": 5,
        "init_command": (
            f"PRAGMA journal_mode={journal}; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
        ),
    }


POSTGRES_OPTIONS: dict[str, Any] = {
    "pool": {"min_size": 1, "max_size": 4, "timeout": 10},
    "options": "-c lock_timeout=4s -c synchronous_commit=on",
}
