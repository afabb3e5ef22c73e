"""Where a week stands: its five steps, and the next deadline in words. Pure."""

from dataclasses import dataclass

from marketplace.review.window import Window
from marketplace.web import sentences
from workdiary.week import BillingWeek

STAGES = ("work", "check", "review", "security", "free")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One of the five steps; tone is "done", "now" or ""."""

    code: str
    at_s: int
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A sentence around an instant: `before` <instant> `after`. `left_s` where it is awaited."""

    before: str
    at_s: int | None = None
    left_s: int | None = None
    after: str = "."


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The state's word and tone, the steps and the deadline of one contract week."""

    code: str
    tone: str
    steps: tuple[Step, ...]
    deadline: Deadline


def standing(
    week: BillingWeek,
    window: Window,
    *,
    now_s: int,
    invoice_state: str | None,
    has_time: bool,
    is_client: bool,
    other_name: str,
) -> Standing:
    """Where the week stands for this reader. `invoice_state` is None before there is an invoice."""
    code = _code(week, window, now_s, invoice_state, has_time)
    return Standing(
        code=code,
        tone={"unpaid": "care", "free": "good", "review": "next"}.get(code, ""),
        steps=_steps(week, window, code),
        deadline=_deadline(code, week, window, now_s, is_client=is_client, other=other_name),
    )


def _code(week: BillingWeek, window: Window, now_s: int, state: str | None, has_time: bool) -> str:
    if state is not None:
        by_state = {"open": "unpaid", "paid": "review", "accepted": "security"}
        return by_state.get(state, "free" if state == "released" else state)
    if now_s < week.starts_s:
        return "ahead"
    if now_s < week.ends_s:
        return "work"
    if now_s < window.lock_s:
        return "check"
    return "closing" if has_time else "nothing"


def _steps(week: BillingWeek, window: Window, code: str) -> tuple[Step, ...]:
    """Each step with the last second it lasts; the last one with the second it begins."""
    ends = (
        week.ends_s - 1,
        window.lock_s,
        window.review_ends_s - 1,
        window.release_s,
        window.release_s,
    )
    here = {"closing": "review", "unpaid": "review"}.get(code, code)
    now = STAGES.index(here) if here in STAGES else -1
    return tuple(Step(code=one, at_s=ends[n], tone=_tone(n, now)) for n, one in enumerate(STAGES))


def _tone(place: int, now: int) -> str:
    if place < now or place == now == len(STAGES) - 1:
        return "done"
    return "now" if place == now else ""


def _deadline(
    code: str, week: BillingWeek, window: Window, now_s: int, *, is_client: bool, other: str
) -> Deadline:
    instant = {
        "ahead": week.starts_s,
        "work": window.lock_s,
        "check": window.lock_s,
        "review": window.review_ends_s - 1,
        "security": window.release_s,
        "free": window.release_s,
    }.get(code)
    before, after = sentences.deadline(code, is_client=is_client, other=other)
    awaited = instant is not None and instant >= now_s and code not in ("ahead", "free")
    return Deadline(
        before=before,
        at_s=instant,
        left_s=instant - now_s if instant is not None and awaited else None,
        after=after,
    )
