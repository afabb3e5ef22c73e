"""`fairhour-market work`: run what is due. As many of these as you like, on PostgreSQL."""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from marketplace.checks import refusals
from marketplace.management.tick import Tick
from marketplace.management.worker import a_worker
from marketplace.tools import tools


class Command(BaseCommand):
    """A worker of the task library, and the tick that hands it what is due."""

    help = "Run what is due until a signal says stop; the task that runs is finished first."

    def handle(self, *args: Any, **options: Any) -> None:
        """Work until SIGTERM or SIGINT."""
        if reasons := refusals():
            self.stderr.write(" ".join(reasons))
            sys.exit(2)
        tick = Tick(tools())
        tick.start()
        worker = a_worker(interval_s=1.0)
        worker.configure_signals()
        try:
            worker.run()
        finally:
            tick.stop()
