"""Andris' week as it would have been recorded: sent through the marketplace's own verbs.

`FAIRHOUR_HOME=... python -m tests.stage.seed [DAYS]` on a sandbox begun on Mon 16 Nov 2026, 05:00 UTC.
Afterwards its clock stands at Mon 23 Nov, 12:05 UTC: the week is invoiced, the next has begun.
"""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random  # noqa: TID251 - a fixed seed draws the same every time
from typing import Any

START = "2026-11-16T05:00:00Z"
SLOT_S, DAY_S, HOUR_S = 600, 86_400, 3600
FUNDS_MINOR = 244_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a day: from `at` (seconds after 00:00 UTC), so many seconds, one memo."""

    at_s: int
    seconds: int
    memo: str
    is_manual: bool = False


def _at(hours: int, minutes: int = 0) -> int:
    return hours * HOUR_S + minutes * 60


APPLE, REVIEW, CART = (
    "Checkout: fix Apple Pay sheet on Safari",
    "Code review for PR 218",
    "Cart totals: tax rounding tests",
)
# Monday to Friday of 16-22 November, then Monday 23; UTC, as a day in Riga begins at 08.
DAYS: Sequence[Sequence[Stretch]] = (
    (
        Stretch(_at(6, 10), 12_000, "Checkout: address form on small screens"),
        Stretch(_at(11), 10_200, "Checkout: keep the basket when signed out"),
    ),
    (Stretch(_at(6, 20), 10_800, APPLE), Stretch(_at(10, 40), 9_600, CART)),
    (
        Stretch(_at(6, 10), 6_300, APPLE),
        Stretch(_at(7, 55), 2_100, REVIEW),
        Stretch(_at(9, 10), 6_240, CART),
        Stretch(_at(11), 1_200, "Call with Maya about refunds", is_manual=True),
        Stretch(_at(12, 40), 3_360, "Cart totals: rounding of 3 for 2"),
    ),
    (
        Stretch(_at(5, 50), 14_400, CART),
        Stretch(_at(10, 30), 12_000, "Receipts: print layout"),
    ),
    (
        Stretch(_at(6), 9_000, "Receipts: print layout"),
        Stretch(_at(9), 3_600, "Handover notes", is_manual=True),
        Stretch(_at(10, 30), 9_000, REVIEW),
    ),
    (),
    (),
    (Stretch(_at(6, 20), 8_400, "Payments: retry after a timeout"), Stretch(_at(9), 3_000, REVIEW)),
)


def pieces(day_s: int, stretches: Sequence[Stretch]) -> Iterator[tuple[int, int, Stretch]]:
    """The stretches cut at slot edges, as a tracker cuts them."""
    for stretch in stretches:
        at_s, end_s = day_s + stretch.at_s, day_s + stretch.at_s + stretch.seconds
        while at_s < end_s:
            cut_s = min(end_s, at_s - at_s % SLOT_S + SLOT_S)
            yield at_s, cut_s, stretch
            at_s = cut_s


def seed(*, days: int = len(DAYS)) -> dict[str, Any]:
    """Send the first `days` days and close the week; the ids of what was made."""
    from marketplace.contracts.models import Contract
    from marketplace.escrow.add_funds import add_funds
    from marketplace.people.models import Company, Member
    from marketplace.tasks import advance
    from marketplace.tools import tools
    from tests.builders import an_id, unix
    from workdiary.clock import SystemClock
    from workdiary.money import Money

    def machine_ms() -> int:
        return SystemClock().read().wall_ms

    andris = Member.objects.get(email="andris@fairhour.example")
    contract = Contract.objects.get(title="Shop checkout rebuild")
    add_funds(
        Company.objects.get(),
        Money(FUNDS_MINOR, "USD"),
        id=an_id(),
        now_s=tools().clock.read().now_s,
        gateway=tools().gateway,
    )
    sender = Sender(andris, contract, Random(7))
    monday_s = unix("2026-11-16T00:00:00Z")
    for number, stretches in enumerate(DAYS[:days]):
        day_s = monday_s + number * DAY_S
        if stretches:
            last = stretches[-1]
            advance(day_s + last.at_s + last.seconds + 700, tools(), machine_ms=machine_ms)
            sender.send(list(pieces(day_s, stretches)))
    advance(unix("2026-11-23T12:05:00Z"), tools(), machine_ms=machine_ms)
    return {"contract": str(contract.pk), "home": os.environ["FAIRHOUR_HOME"]}


class Sender:
    """Andris' computer: it draws, counts, seals and sends."""

    def __init__(self, andris: Any, contract: Any, chance: Random) -> None:
        from marketplace.people.enrol_device import enrol_device
        from marketplace.tools import tools
        from tests.builders import an_id
        from tests.marketplace.conftest import SendingTracker
        from workdiary.seal import SigningKey

        key = SigningKey.generate()
        device = enrol_device(
            andris,
            device_id=an_id(),
            public_key=key.public_hex,
            name="Andris-laptop",
            rt_hash="",
            now_s=tools().clock.read().now_s,
        )
        self._andris, self._contract, self._device = andris, contract, device
        self._tracker, self._chance = SendingTracker(device, key), chance

    def send(self, found: Sequence[tuple[int, int, Stretch]]) -> None:
        """One day's segments, as one batch; stops if one is not taken."""
        from marketplace.intake.answers import Receipted
        from marketplace.intake.receive_segments import receive_segments
        from marketplace.tools import tools
        from workdiary.wire import segment_bytes

        links = [self._tracker.link(segment_bytes(self._segment(*one))) for one in found]
        answers = receive_segments(
            links,
            self._tracker.piece(),
            device=self._device,
            clock=tools().clock,
            policy=tools().policy,
            blobs=tools().blobs,
            seal=tools().seal,
        )
        refused = [answer for answer in answers if not isinstance(answer, Receipted)]
        if refused:
            raise RuntimeError(f"not taken: {refused[:3]}")

    def _segment(self, starts_s: int, ends_s: int, stretch: Stretch) -> Any:
        from tests.builders import an_id
        from workdiary.segment import Segment

        return Segment(
            id=an_id(),
            contract_id=self._contract.pk,
            starts_s=starts_s,
            ends_s=ends_s,
            kind="manual" if stretch.is_manual else "tracked",
            memo=stretch.memo,
            minutes=() if stretch.is_manual else tuple(self._minutes(starts_s, ends_s)),
            snapshots=() if stretch.is_manual else self._snapshots(starts_s, ends_s),
        )

    def _minutes(self, starts_s: int, ends_s: int) -> Iterator[Any]:
        from workdiary.activity import Minute

        busy = self._chance.choice((0.5, 0.8, 0.9, 1.0, 1.0))
        for at_s in range(starts_s - starts_s % 60, ends_s, 60):
            is_on = self._chance.random() < busy
            presses = self._chance.randint(4, 180) if is_on else 0
            clicks = self._chance.randint(0, 9) if is_on else 0
            yield Minute(
                starts_s=at_s,
                presses=presses,
                clicks=clicks,
                scrolls=self._chance.randint(0, 12) if is_on else 0,
                active_s=min(60, presses // 4 + clicks) if is_on else 0,
                synthetic=0,
            )

    def _snapshots(self, starts_s: int, ends_s: int) -> tuple[Any, ...]:
        from marketplace.intake.receive_snapshot import receive_snapshot
        from marketplace.tools import tools
        from tests.stage.drawings import KINDS, SIZE, screen
        from workdiary.seal import sha256_hex
        from workdiary.snapshot import Snapshot

        if ends_s - starts_s < 200:  # it ended before its moment came
            return ()
        data = screen(self._chance.choice([*KINDS, "editor"]), self._chance.randrange(24))
        receive_snapshot(
            sha256_hex(data),
            data,
            member=self._andris,
            now_s=tools().clock.read().now_s,
            policy=tools().policy,
            blobs=tools().blobs,
        )
        return (
            Snapshot(
                sha256=sha256_hex(data),
                size_bytes=len(data),
                taken_s=starts_s + self._chance.randrange(ends_s - starts_s),
                screen=1,
                width_px=SIZE[0],
                height_px=SIZE[1],
            ),
        )


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "marketplace.settings.embedded"
    import django

    django.setup()
    words = sys.argv[1:]
    sys.stdout.write(json.dumps(seed(days=int(words[0])) if words else seed()) + "\n")
