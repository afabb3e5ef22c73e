"""Diaries as received, written straight into the tables, for tests of what follows from them."""

from contextlib import contextmanager

from django.db import transaction
from django.db.models import Max

from marketplace.escrow.add_funds import add_funds
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.intake.models import Segment
from marketplace.people.models import BillingMethod
from tests.builders import a_segment, an_id, unix
from workdiary.activity import Minute
from workdiary.money import Money
from workdiary.snapshot import Snapshot
from workdiary.week import BillingWeek
from workdiary.wire import segment_bytes

WEEK = BillingWeek.of("2026-11-16")
MONDAY_S = WEEK.starts_s
HOUR = 3600
ZERO = "00" * 32


@contextmanager
def taken_back():
    """What happens inside is undone at the end; verbs commit in it as they do in a test."""
    block = transaction.atomic()
    block._from_testcase = True  # as pytest-django's own: a durable verb may run inside
    with block:
        yield
        transaction.set_rollback(True)


def a_diary(contract, device, seconds, *, starts_s=MONDAY_S, is_seen=False, **facts):
    """Back-to-back segments of at most 600 s from `starts_s` on; `seconds` in all.

    `is_seen`: each has its picture, so that it is protected if the client had a card by then.
    """
    last_seq = Segment.objects.filter(device=device).aggregate(last=Max("seq"))["last"] or 0
    is_counted = facts.get("state", "counted") == "counted"
    rows = []
    for number, at_s in enumerate(range(starts_s, starts_s + seconds, 600), start=1):
        id = an_id()
        known = {
            "id": id,
            "contract": contract,
            "freelancer": contract.freelancer,
            "device": device,
            "starts_s": at_s,
            "ends_s": min(at_s + 600, starts_s + seconds),
            "week_s": BillingWeek.containing(at_s).starts_s,
            "kind": "tracked",
            "memo": "Cart totals",
            "level": 7,
            "state": "counted",
            "is_counted": is_counted,
            "is_late": False,
            "payload": segment_bytes(
                a_segment(
                    id=id,
                    contract_id=contract.pk,
                    starts_s=at_s,
                    ends_s=min(at_s + 600, starts_s + seconds),
                    kind=facts.get("kind", "tracked"),
                    minutes=busy(at_s, min(at_s + 600, starts_s + seconds)),
                    snapshots=(a_snapshot(at_s),) if is_seen else (),
                )
            ),
            "payload_sha256": ZERO,
            "seq": last_seq + number,
            "prev": ZERO,
            "salt": "00" * 16,
            "received_s": at_s + 1200,
        }
        rows.append(Segment(**(known | facts)))
    return Segment.objects.bulk_create(rows)


def busy(starts_s, ends_s):
    """Input in each minute of a segment."""
    return tuple(
        Minute(starts_s=at, presses=7, clicks=1, scrolls=0, active_s=5, synthetic=0)
        for at in range(starts_s - starts_s % 60, ends_s, 60)
    )


def a_snapshot(taken_s):
    """That a picture was taken then; its bytes are nowhere."""
    return Snapshot(sha256=ZERO, size_bytes=9, taken_s=taken_s, screen=1, width_px=64, height_px=36)


def a_card(company, name="card-pays"):
    """A verified method of the client; its name says what the sandbox gateway does."""
    return BillingMethod.objects.create(
        company=company,
        kind="card",
        reference=name,
        label="Card ending 4242",
        verified_s=unix("2026-11-01T00:00:00Z"),
    )


def funds(company, minor, currency="USD"):
    """Put money into the client's balance; a card is made if there is none."""
    if not company.billing_methods.exists():
        a_card(company)
    return add_funds(
        company,
        Money(minor, currency),
        id=an_id(),
        now_s=unix("2026-11-02T00:00:00Z"),
        gateway=SandboxGateway(),
    )
