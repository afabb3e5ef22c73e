"""Run one slow call off the main thread; come back with its result or its error."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Background(QObject):
    """One reader thread. Calls run in order; answers arrive on the main thread."""

    _answered = Signal(object)

    def __init__(self, thread_name: str = "reader") -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=thread_name)
        self._is_open = True
        self._expected = 0
        self._answered.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        call: Callable[[], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `call` on the reader thread; without `on_failed` an error is only logged."""
        if self._is_open:
            self.when(self._pool.submit(call), on_done, on_failed)

    def when(
        self,
        future: "Future[T]",
        on_done: Callable[[T], None],
        on_failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Hand on what somebody else's future brings, on the main thread."""
        self._expected += 1
        future.add_done_callback(lambda done: self._settled(done, on_done, on_failed))

    @property
    def is_idle(self) -> bool:
        """Has every answer that was asked for arrived?"""
        return self._expected == 0 or not self._is_open

    def close(self) -> None:
        """Start nothing more, bring nothing more; a call that runs is waited for."""
        self._is_open = False
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _settled(
        self,
        done: "Future[Any]",
        on_done: Callable[[Any], None],
        on_failed: Callable[[BaseException], None] | None,
    ) -> None:
        if not self._is_open or done.cancelled():
            return
        error = done.exception()
        if error is None:
            self._answered.emit((on_done, done.result()))
            return
        if on_failed is None:
            logger.error("window.call_failed", exc_info=error)
        self._answered.emit((on_failed or _ignore, error))

    def _arrived(self, answer: tuple[Callable[[Any], None], Any]) -> None:
        if not self._is_open:
            return
        call, value = answer
        self._expected -= 1
        owner = getattr(call, "__self__", None)
        # A window that was deleted meanwhile hears no answer.
        if not isinstance(owner, QObject) or isValid(owner):
            call(value)


def _ignore(_: object) -> None:
    """An error that was logged and that no window waits for."""
