"""The marketplace's own server with one view that only writes what comes to disk.

`python -m benchmarks.empty_view PORT FOLDER`, in a FAIRHOUR_HOME that is migrated. It is also the
urlconf of that server.
"""

import os
import secrets
import sys
from pathlib import Path

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def keep(request: HttpRequest, rest: str) -> HttpResponse:
    """The body is on the disk when this answers."""
    name = Path(os.environ["FAIRHOUR_EMPTY_VIEW"]) / secrets.token_hex(8)
    with name.open("wb") as file:
        file.write(request.body)
        file.flush()
        os.fsync(file.fileno())
    return HttpResponse(b"{}", content_type="application/json")


urlpatterns = [path("<path:rest>", keep)]


def main(port: str, folder: str) -> None:
    """Serve until a signal says stop."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "marketplace.settings.embedded"
    os.environ["FAIRHOUR_EMPTY_VIEW"] = folder
    django.setup()
    settings.ROOT_URLCONF = "benchmarks.empty_view"
    from marketplace.management.commands.serve import EMBEDDED, Server

    Server({"bind": f"127.0.0.1:{port}", **EMBEDDED}).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
