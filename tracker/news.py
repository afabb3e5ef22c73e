"""What the marketplace tells of: notices by their kind and facts, and what a contract's state adds. Pure.

Facts have the marketplace's names: `…_minor` is money of `currency`, `…_at_s` an instant, any
other `…_s` a length, the rest are words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from workdiary.contract import Terms

LOW_S = 3 * 3_600


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One thing to tell. `id` grows by the marketplace's count, 0 for what was found out here."""

    about: str
    facts: Mapping[str, str | int]
    path: str
    id: int = 0


class Known(Protocol):
    """A contract as it was fetched."""

    @property
    def terms(self) -> Terms: ...

    @property
    def balance_covers_s(self) -> int | None: ...

    @property
    def is_client_verified(self) -> bool: ...


def unheard(told: Sequence[News], seen_id: int | None) -> tuple[News, ...]:
    """The oldest first. None seen yet: nothing, since all of it is from before this computer."""
    if seen_id is None:
        return ()
    return tuple(sorted((one for one in told if one.id > seen_id), key=lambda one: one.id))


def of_contracts(before: Sequence[Known], after: Sequence[Known]) -> tuple[News, ...]:
    """A balance that came below three hours, a client who can no longer be charged: each once."""
    found = []
    was = {one.terms.id: one for one in before}
    for now in after:
        known = was.get(now.terms.id)
        if known is None:
            continue
        facts: dict[str, str | int] = {"client": now.terms.client_name, "title": now.terms.title}
        path = f"/contracts/{now.terms.id}/"
        covers_s = now.balance_covers_s
        if known.is_client_verified and not now.is_client_verified:
            found.append(News(about="client_unverified", facts=facts, path=path))
        elif covers_s is not None and covers_s < LOW_S <= (known.balance_covers_s or 0):
            facts["left_s"] = covers_s
            found.append(News(about="balance_low", facts=facts, path=path))
    return tuple(found)
