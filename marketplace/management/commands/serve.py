"""`fairhour-market serve`: answer requests, and run what is due beside it."""

import sys
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.core.servers.basehttp import get_internal_wsgi_application
from django.db import connections
from gunicorn.app.base import BaseApplication

from marketplace.checks import refusals
from marketplace.management.tick import Tick
from marketplace.management.worker import WorkerThread
from marketplace.tools import tools

EMBEDDED = {"workers": 1, "threads": 8}  # SQLite: one process, so that writers queue in one place
PRODUCTION = {"workers": 2, "threads": 4}


class Command(BaseCommand):
    """gunicorn on loopback. Refuses to start on a database that lacks its guards."""

    help = "Serve the marketplace on 127.0.0.1; in production behind a proxy that speaks TLS."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to listen; by default where FAIRHOUR_ORIGIN points."""
        port = urlsplit(settings.FAIRHOUR_ORIGIN).port or 8000
        parser.add_argument("--port", type=int, default=port)

    def handle(self, *args: Any, **options: Any) -> None:
        """Serve until a signal says stop."""
        if reasons := refusals():
            self.stderr.write(" ".join(reasons))
            sys.exit(2)
        connections.close_all()  # a connection must never be carried over a fork,
        for database in connections.all():  # nor a pool of them, which outlives that
            if database.vendor == "postgresql":
                database.close_pool()  # type: ignore[attr-defined]
        size = EMBEDDED if settings.FAIRHOUR_MODE != "production" else PRODUCTION
        Server({"bind": f"127.0.0.1:{options['port']}", **size}).run()


class Server(BaseApplication):
    """gunicorn with our options and nothing from the command line or a file."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._options = options
        super().__init__()

    def load_config(self) -> None:
        """No socket for control in anybody's home, no access log: a path may hold a code."""
        common = {
            "worker_class": "gthread",
            "control_socket_disable": True,
            "accesslog": None,
            "loglevel": "warning",
            "graceful_timeout": 10,
            "timeout": 60,
            "limit_request_line": 4094,
            "post_worker_init": _begin,
            "worker_exit": _end,
        }
        for name, value in {**common, **self._options}.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """The application, loaded in the worker: no connection is shared over a fork."""
        return get_internal_wsgi_application()


def _begin(worker: Any) -> None:
    worker.tick = Tick(tools())
    worker.tick.start()
    if settings.FAIRHOUR_MODE != "production":  # there `fairhour-market work` is its own process
        worker.tasks = WorkerThread()
        worker.tasks.start()


def _end(server: Any, worker: Any) -> None:
    if hasattr(worker, "tick"):
        worker.tick.stop()
    if hasattr(worker, "tasks"):
        worker.tasks.stop()
