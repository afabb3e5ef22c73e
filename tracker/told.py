"""What the marketplace tells of a freelancer's money, as it is read, kept and shown. Pure.

Unknown fields are ignored: a newer marketplace may say more. The kept file has the wire's shape.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from workdiary.errors import BadMoney, BadRecord
from workdiary.fields import Fields
from workdiary.money import Money
from workdiary.week import BillingWeek

MAX_WEEKS, MAX_PAIRS, MAX_MARKS = 10_000, 10_000, 10_000
STATES = ("open", "paid", "accepted", "released", "credited")


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A contract week that was invoiced. `state` is the invoice's; `questions` are its threads."""

    contract_id: UUID
    week_s: int
    state: str
    seconds: int
    over_limit_s: int
    gross: Money
    fee: Money
    disputed_s: int
    frozen: Money
    questions: int

    @property
    def net(self) -> Money:
        """What of it comes to the freelancer."""
        return self.gross - self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Where the money of one currency stands, all after the fee."""

    working: Money
    with_client: Money
    security: Money
    free: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What was ever billed with one client."""

    client: str
    billed: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A segment that is asked about in so many threads, or is in an open dispute."""

    segment_id: UUID
    questions: int
    is_disputed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldMoney:
    """All of it, by the marketplace's clock at `told_s`; 0 before anything was told."""

    told_s: int = 0
    figures: tuple[Figures, ...] = ()
    pairs: tuple[Pair, ...] = ()
    weeks: tuple[Week, ...] = ()
    marks: tuple[Mark, ...] = ()


def read_told(value: object) -> ToldMoney:
    """The answer of `earnings`, or the file it was kept in; BadRecord for anything else."""
    fields = Fields(value)
    fields.one_of("kind", ("earnings",))
    fields.whole("v", 1)
    try:
        return ToldMoney(
            told_s=fields.whole("told_s"),
            figures=tuple(_figures(_object(e)) for e in fields.items("figures", MAX_PAIRS)),
            pairs=tuple(_pair(_object(e)) for e in fields.items("pairs", MAX_PAIRS)),
            weeks=tuple(_week(_object(e)) for e in fields.items("weeks", MAX_WEEKS)),
            # A marketplace from before it said so has none.
            marks=tuple(
                _mark(_object(e))
                for e in (fields.items("marks", MAX_MARKS) if "marks" in _object(value) else ())
            ),
        )
    except BadMoney as error:
        raise BadRecord("bad_money", "earnings") from error


def spell_told(told: ToldMoney) -> dict[str, Any]:
    """The wire's shape of what was told."""
    return {
        "kind": "earnings",
        "v": 1,
        "told_s": told.told_s,
        "figures": [
            {
                "currency": one.free.currency,
                "working_minor": one.working.minor,
                "with_client_minor": one.with_client.minor,
                "security_minor": one.security.minor,
                "free_minor": one.free.minor,
            }
            for one in told.figures
        ],
        "pairs": [
            {
                "client": one.client,
                "currency": one.billed.currency,
                "billed_minor": one.billed.minor,
            }
            for one in told.pairs
        ],
        "weeks": [_spelled(one) for one in told.weeks],
        "marks": [
            {
                "segment": str(one.segment_id),
                "questions": one.questions,
                "disputed": one.is_disputed,
            }
            for one in told.marks
        ],
    }


def _spelled(week: Week) -> dict[str, Any]:
    return {
        "contract": str(week.contract_id),
        "week": BillingWeek(week.week_s).label,
        "state": week.state,
        "seconds": week.seconds,
        "over_limit_s": week.over_limit_s,
        "currency": week.gross.currency,
        "gross_minor": week.gross.minor,
        "fee_minor": week.fee.minor,
        "disputed_s": week.disputed_s,
        "frozen_minor": week.frozen.minor,
        "questions": week.questions,
    }


def _figures(each: Mapping[str, Any]) -> Figures:
    return Figures(
        working=_money(each, "working_minor"),
        with_client=_money(each, "with_client_minor"),
        security=_money(each, "security_minor"),
        free=_money(each, "free_minor"),
    )


def _pair(each: Mapping[str, Any]) -> Pair:
    return Pair(client=Fields(each).text("client", 400), billed=_money(each, "billed_minor"))


def _week(each: Mapping[str, Any]) -> Week:
    fields = Fields(each)
    try:
        week_s = BillingWeek.of(fields.text("week", 10)).starts_s
    except ValueError:
        raise BadRecord("bad_week", "week") from None
    return Week(
        contract_id=fields.uuid("contract"),
        week_s=week_s,
        state=fields.one_of("state", STATES),
        seconds=fields.whole("seconds"),
        over_limit_s=fields.whole("over_limit_s"),
        gross=_money(each, "gross_minor"),
        fee=_money(each, "fee_minor"),
        disputed_s=fields.whole("disputed_s"),
        frozen=_money(each, "frozen_minor"),
        questions=fields.whole("questions"),
    )


def _mark(each: Mapping[str, Any]) -> Mark:
    fields = Fields(each)
    return Mark(
        segment_id=fields.uuid("segment"),
        questions=fields.whole("questions"),
        is_disputed=each.get("disputed") is True,
    )


def _money(each: Mapping[str, Any], name: str) -> Money:
    minor = each.get(name)
    if type(minor) is not int:
        raise BadRecord("bad_money", name)
    return Money(minor, str(each.get("currency")))


def _object(item: object) -> Mapping[str, Any]:
    if not isinstance(item, dict):
        raise BadRecord("not_an_object", "earnings")
    return item
