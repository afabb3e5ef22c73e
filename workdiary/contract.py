"""Terms both sides agreed: rate, weekly limit, what may be logged, shown and hidden. Pure."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from workdiary.money import Money

ContractState = Literal["offered", "active", "paused", "ended", "declined"]
RETENTION_DAYS = 90  # after the release, unless agreed otherwise
Pictures = Literal["on", "blurred", "off"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """A contract as the tracker knows it: what the freelancer records under."""

    id: UUID
    title: str
    client_name: str
    freelancer_name: str
    rate: Money
    weekly_limit_s: int | None
    starts_s: int
    state: ContractState = "active"
    takes_manual: bool = False
    needs_memo: bool = False
    labels: tuple[str, ...] = ()  # the client's list
    needs_label: bool = False
    pictures: Pictures = "on"
    hidden_max_percent: int = 40
    retention_days: int = RETENTION_DAYS
    takes_titles: bool = False
    away_max_s: int | None = None
    is_dormant: bool = False  # paused until the client confirms it

    @property
    def takes_hidden(self) -> bool:
        """May the freelancer hide parts of a picture at all?"""
        return self.hidden_max_percent > 0
