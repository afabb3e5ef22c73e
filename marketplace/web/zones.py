"""Whose clock a page shows: the reader's, the other side's, or UTC. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo, available_timezones

MINE, THEIRS, COMMON = "mine", "theirs", "utc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of the select."""

    code: str
    text: str
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """The clock of a page, and what else could be chosen."""

    code: str
    tz: tzinfo
    whose: str  # "your time", "Andris' time"
    choices: tuple[Choice, ...]


def tz_of(name: str) -> tzinfo:
    """The zone by its name; UTC for a name that is not known."""
    return ZoneInfo(name) if name in available_timezones() else UTC


def zone(chosen: str, *, mine: str, theirs: str, their_name: str) -> Zone:
    """The zone asked for; the reader's own for any other word."""
    names = {MINE: mine, THEIRS: theirs, COMMON: "UTC"}
    whose = {MINE: "your time", THEIRS: f"{possessive(their_name)} time", COMMON: "UTC"}
    code = chosen if chosen in names else MINE
    return Zone(
        code=code,
        tz=tz_of(names[code]),
        whose=whose[code],
        choices=tuple(_choices(code, names, whose)),
    )


def possessive(name: str) -> str:
    """ "Andris'", "Maya's": by the first word of a name."""
    first = name.split(" ")[0] if name else "their"
    return f"{first}'" if first.endswith("s") else f"{first}'s"


def city(name: str) -> str:
    """ "Europe/Riga" is "Riga"."""
    return name.rpartition("/")[2].replace("_", " ")


def all_names() -> Sequence[str]:
    """Every zone a member may choose, UTC first."""
    places = sorted(n for n in available_timezones() if "/" in n and not n.startswith("Etc/"))
    return ["UTC", *places]


def _choices(code: str, names: dict[str, str], whose: dict[str, str]) -> list[Choice]:
    return [
        Choice(
            code=one,
            text=whose[one] if one == COMMON else f"{whose[one]} ({city(names[one])})",
            is_chosen=one == code,
        )
        for one in (MINE, THEIRS, COMMON)
    ]
