"""One of the task library's workers: in a thread of an embedded server, or as a process."""

import logging
import secrets
import threading

from django.db import DatabaseError, close_old_connections
from django_tasks_db.management.commands.db_worker import Worker

logger = logging.getLogger("fairhour.worker")


def a_worker(*, interval_s: float, batch: bool = False) -> Worker:
    """A worker of every queue, under a name that no other one has."""
    return Worker(
        queue_names=["*"],
        interval=interval_s,
        batch=batch,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=secrets.token_hex(16),
        excluded_queue_names=[],
    )


class WorkerThread:
    """The worker beside the web threads of an embedded server."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._worker = a_worker(interval_s=0.5)
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End after the task that is running."""
        self._stopped.set()
        self._worker.running = False
        self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                self._worker.run()
            except DatabaseError as error:
                logger.warning("worker.failed %s", type(error).__name__)
                self._stopped.wait(1)
            finally:
                close_old_connections()
