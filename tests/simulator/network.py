"""A network between trackers and the marketplace in one process, as bad as a seed makes it."""

from collections.abc import Callable
from contextlib import contextmanager
from random import Random  # noqa: TID251 - a seed decides everything here

from django.db import connection
from django.test import Client

from marketplace.people.proof import NONCE_HEADER
from tracker.errors import Offline
from tracker.sync.api import MarketApi
from tracker.sync.exchange import Answered, Request


class Killed(BaseException):
    """The tracker is gone at this very step."""


class ServerDied(BaseException):
    """The marketplace is gone at this very statement; what it had not committed is undone."""


class Network:
    """Hands requests to the marketplace; `chance` decides what is lost, doubled, late or fatal."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.is_bad = True
        self.late: list[Callable[[], object]] = []
        self.seen = 0
        self.client = Client(SERVER_NAME="127.0.0.1")

    def happens(self, percent: int) -> bool:
        return self.is_bad and self.chance.randrange(100) < percent

    def carry(self, request: Request, headers: dict[str, str]) -> Answered:
        """The marketplace's answer, or Offline, or the end of the one who asked."""
        self.seen += 1
        if self.happens(3):
            raise Killed  # before it was sent
        if self.happens(10):
            raise Offline("lost")
        if request.method != "GET" and self.happens(8):
            self.late.append(lambda: self._deliver(request, headers))
            raise Offline("delayed")
        while self.late and self.happens(50):
            self.late.pop(self.chance.randrange(len(self.late)))()
        answer = self._deliver(request, headers)
        for _ in range(self.chance.randrange(3) if self.happens(10) else 0):
            self._deliver(request, headers)
        if answer is None or self.happens(10):
            raise Offline("answer lost")
        if self.happens(3):
            raise Killed  # before the answer was read
        return answer

    def _deliver(self, request: Request, headers: dict[str, str]) -> Answered | None:
        """One delivery; None when the marketplace died over it."""
        dies_at = self.chance.randrange(1, 30) if self.happens(10) else 0
        try:
            with _dying(dies_at):
                return _answered(self.client, request, headers)
        except ServerDied:
            return None


class CarriedApi(MarketApi):
    """The real API, whose requests go over a network of ours."""

    network: Network

    def _exchange(self, request: Request, headers: dict[str, str]) -> Answered:
        answer = self.network.carry(request, headers)
        self._nonce = answer.headers.get(NONCE_HEADER, self._nonce)
        return answer


def _answered(client: Client, request: Request, headers: dict[str, str]) -> Answered:
    answer = client.generic(
        request.method,
        request.path,
        request.body,
        request.content_type or "application/octet-stream",
        headers=headers,
    )
    return Answered(answer.status_code, answer.headers, answer.content)


@contextmanager
def _dying(at: int):
    """The at-th statement inside is the last one; 0 means none is."""
    left = at

    def count(execute, sql, params, many, context):
        nonlocal left
        left -= 1
        if left == 0:
            raise ServerDied
        return execute(sql, params, many, context)

    with connection.execute_wrapper(count):
        yield
