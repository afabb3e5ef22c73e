"""The application object for gunicorn."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings.embedded")
application = get_wsgi_application()

from marketplace.checks import refusals  # noqa: E402 - needs the apps to be loaded

if _reasons := refusals():
    raise SystemExit("fairhour-market: " + " ".join(_reasons))

# What is loaded now stays: each batch's thousands of objects would have it all searched again.
gc.freeze()
