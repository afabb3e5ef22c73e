"""Everything that is kept about a member, a JSON object a line: theirs to take along."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Q, QuerySet

from marketplace.billing.models import Invoice
from marketplace.contracts.models import Contract
from marketplace.intake.models import Segment
from marketplace.notices.models import Notice
from marketplace.people.models import Device, Member
from marketplace.review.models import Message

AT_ONCE = 500
MEMBER = ("email", "name", "country", "zone", "company__name", "last_login")
DEVICE = ("id", "name", "public_key", "enrolled_s", "retired_s")
CONTRACT = (
    "id", "title", "kind", "state", "currency", "offered_s", "starts_s", "ended_s", "company__name",
    "freelancer__name",
)  # fmt: skip
SEGMENT = (
    "id", "contract_id", "device_id", "starts_s", "ends_s", "kind", "memo", "level", "state",
    "is_late", "received_s", "payload_sha256", "position",
)  # fmt: skip
INVOICE = (
    "id", "contract_id", "serial", "week_s", "issued_s", "title", "buyer_name", "seller_name",
    "currency", "seconds", "gross_minor", "client_fee_minor", "fee_minor", "state",
)  # fmt: skip
MESSAGE = ("id", "question_id", "author__name", "text", "at_s")
NOTICE = ("kind", "facts", "made_s", "mailed_s")


def own_data(member: Member) -> Iterator[str]:
    """Lines in a fixed order; nothing is held whole. Staff get their own and nobody else's."""
    party = Q(freelancer=member)
    if member.company_id is not None:
        party |= Q(company_id=member.company_id)
    contracts = Contract.objects.filter(party)
    questions = Message.objects.filter(question__contract__in=contracts)
    told: Iterable[tuple[str, QuerySet[Any], tuple[str, ...]]] = (
        ("member", Member.objects.filter(pk=member.pk), MEMBER),
        ("device", Device.objects.filter(member=member).order_by("enrolled_s"), DEVICE),
        ("contract", contracts.order_by("offered_s", "id"), CONTRACT),
        ("segment", Segment.objects.filter(contract__in=contracts).order_by("starts_s"), SEGMENT),
        ("invoice", Invoice.objects.filter(contract__in=contracts).order_by("issued_s"), INVOICE),
        ("message", questions.order_by("at_s", "id"), MESSAGE),
        ("notice", Notice.objects.filter(member=member).order_by("made_s", "id"), NOTICE),
    )
    for kind, rows, fields in told:
        if kind == "segment":
            yield from _segments(rows)
        else:
            for row in rows.values(*fields).iterator(chunk_size=AT_ONCE):
                yield _line(kind, row)


def _segments(rows: QuerySet[Any]) -> Iterator[str]:
    """With the record as it was signed; of what was removed neither side gets more than its time."""
    for row in rows.values(*SEGMENT, "payload").iterator(chunk_size=AT_ONCE):
        payload, is_removed = bytes(row.pop("payload")), row["state"] == "removed"
        has_record = payload and not is_removed
        row |= {"memo": ""} if is_removed else {}
        yield _line("segment", row | {"record": json.loads(payload) if has_record else None})


def _line(kind: str, row: dict[str, Any]) -> str:
    facts = {name.replace("__", "_"): value for name, value in row.items()}
    return json.dumps({"about": kind, **facts}, ensure_ascii=False, default=str) + "\n"
