"""The marketplace's side as windows read it: weeks, sums and pairs, as last told."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from workdiary.money import Money


class ToldWeek(Protocol):
    """A contract week as the marketplace last told it; `state` is its invoice's."""

    @property
    def contract_id(self) -> UUID: ...

    @property
    def week_s(self) -> int: ...

    @property
    def state(self) -> str: ...

    @property
    def seconds(self) -> int: ...

    @property
    def gross(self) -> Money: ...

    @property
    def net(self) -> Money: ...

    @property
    def disputed_s(self) -> int: ...

    @property
    def frozen(self) -> Money: ...

    @property
    def questions(self) -> int: ...


class ToldFigures(Protocol):
    """Where the money of one currency stands, all after the fee."""

    @property
    def working(self) -> Money: ...

    @property
    def with_client(self) -> Money: ...

    @property
    def security(self) -> Money: ...

    @property
    def free(self) -> Money: ...


class ToldPair(Protocol):
    """What was ever billed with one client."""

    @property
    def client(self) -> str: ...

    @property
    def billed(self) -> Money: ...


class ToldMark(Protocol):
    """A segment that is asked about, or in an open dispute."""

    @property
    def segment_id(self) -> UUID: ...

    @property
    def questions(self) -> int: ...

    @property
    def is_disputed(self) -> bool: ...


class ToldMoney(Protocol):
    """The marketplace's side, as last fetched; `told_s` is 0 before it told anything."""

    @property
    def told_s(self) -> int: ...

    @property
    def figures(self) -> Sequence[ToldFigures]: ...

    @property
    def pairs(self) -> Sequence[ToldPair]: ...

    @property
    def weeks(self) -> Sequence[ToldWeek]: ...

    @property
    def marks(self) -> Sequence[ToldMark]: ...


class Remembered(Protocol):
    """What the marketplace told of the money; reads a file."""

    def read(self) -> ToldMoney: ...
