"""A small market: Maya of Northwind hired Andris; Jonas is another freelancer, Vera is staff."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from PIL import Image

from marketplace import guards
from marketplace.blobs import FolderBlobs
from marketplace.contracts.models import Contract, Limit, Rate, Step
from marketplace.intake.answers import Answer
from marketplace.intake.queries import between
from marketplace.intake.receive_operations import receive_operations
from marketplace.intake.receive_segments import receive_segments
from marketplace.intake.receive_snapshot import receive_snapshot
from marketplace.people.models import Company, Device, Member
from marketplace.policy import Policy
from tests.builders import CONTRACT, OTHER_CONTRACT, an_id, unix
from tests.fakes import FakeClock
from workdiary.operation import Operation
from workdiary.seal import (
    ZERO_HASH,
    Link,
    Piece,
    SigningKey,
    chained,
    inner_hash,
    seal_piece,
    sha256_hex,
)
from workdiary.segment import Segment
from workdiary.slot_seal import SlotSeal, recorded_hash, seal_bytes
from workdiary.snapshot import Snapshot
from workdiary.wire import Json, link_to_json, operation_bytes, segment_bytes

PASSWORD = "a long enough sentence"
BEGAN_S = unix("2026-11-01T00:00:00Z")


class SendingTracker:
    """The sending half of a tracker: chains and signs records, one after the other."""

    def __init__(self, device: Any, key: SigningKey, *, chain_id: UUID | None = None) -> None:
        self.device, self.key = device, key
        self.chain_id = chain_id or device.chain_id or device.id
        self.seq, self.prev = 0, ZERO_HASH
        self.inners: list[bytes] = []

    def piece(self, after: int = 0) -> Piece:
        """The chain behind link `after`, its head signed."""
        return seal_piece(
            self.inners[after:],
            device_id=self.chain_id,
            after=after,
            prev=self.hashes[after],
            key=self.key,
        )

    @property
    def hashes(self) -> list[str]:
        """The hashes of its links, from the zeros before the first."""
        found = [ZERO_HASH]
        for inner in self.inners:
            found.append(chained(found[-1], inner))
        return found

    def recorded(self, segment: Segment) -> Segment:
        """The segment with the seal that is chained when its slot ends."""
        key = "0f" * 16
        recorded = recorded_hash(key, segment_bytes(segment))
        self.link(seal_bytes(segment.id, segment.starts_s, segment.ends_s, recorded))
        seal = SlotSeal(
            seq=self.seq, salt=bytes(16).hex(), ends_s=segment.ends_s, recorded=recorded, key=key
        )
        return replace(segment, slot_seal=seal)

    def link(self, record: bytes) -> Json:
        """The record as the next link of the chain."""
        self.seq += 1
        link = Link(
            device_id=self.chain_id,
            seq=self.seq,
            prev=self.prev,
            salt=bytes(16).hex(),
            record=record,
        )
        self.prev = link.hash
        self.inners.append(inner_hash(link.salt, record))
        return link_to_json(link)


@dataclass
class Market:
    """The people, their contracts and devices. Andris' tracker is enrolled."""

    clock: FakeClock
    northwind: Company
    andris: Member
    maya: Member
    jonas: Member
    vera: Member
    contract: Contract  # Andris, 42.00 USD, 30:00 a week
    logo: Contract  # Andris, 35.00 USD, 10:00 a week
    device: Device
    tracker: SendingTracker
    blobs: FolderBlobs
    seal: SigningKey
    policy: Policy = field(default_factory=Policy)

    def send(self, *links: Json, by: SendingTracker | None = None) -> list[Answer]:
        """Deliver a batch as the API does."""
        tracker = by or self.tracker
        return receive_segments(
            links,
            tracker.piece(),
            device=tracker.device,
            clock=self.clock,
            policy=self.policy,
            blobs=self.blobs,
            seal=self.seal,
        )

    def receive(self, segment: Segment) -> Answer:
        """Seal one segment, deliver it, and give the answer."""
        [answer] = self.send(self.tracker.link(segment_bytes(segment)))
        return answer

    def operate(self, kind: str, segment: Segment, number: int, memo: str | None = None) -> Answer:
        """Seal one operation on a received segment, deliver it, and give the answer."""
        signed = Operation(
            id=an_id(),
            kind=kind,  # type: ignore[arg-type]
            segment_id=segment.id,
            contract_id=segment.contract_id,
            number=number,
            at_s=self.clock.now_s,
            memo=memo,
        )
        [answer] = self.operations(self.tracker.link(operation_bytes(signed)))
        return answer

    def operations(self, *links: Json) -> list[Answer]:
        """Deliver a batch of operations."""
        return receive_operations(
            links,
            self.tracker.piece(),
            device=self.device,
            clock=self.clock,
            policy=self.policy,
            blobs=self.blobs,
            seal=self.seal,
        )

    def keep_picture(self, data: bytes, member: Member | None = None) -> bool:
        """Upload a picture as the API does."""
        return receive_snapshot(
            sha256_hex(data),
            data,
            member=member or self.andris,
            now_s=self.clock.now_s,
            policy=self.policy,
            blobs=self.blobs,
        )

    def diary_of(self, contract: Contract) -> list[Segment]:
        """What counts on a contract, by start."""
        kept = between(contract.freelancer, contract, starts_s=0, ends_s=2**40)
        return [one.segment for one in kept if one.state == "counted"]


def a_picture(shade: int = 90, width_px: int = 64, height_px: int = 36) -> bytes:
    """A WebP picture, of another hash for another shade."""
    file = BytesIO()
    Image.new("RGB", (width_px, height_px), (shade, 40, 200 - shade)).save(file, "WEBP")
    return file.getvalue()


def a_snapshot_of(picture: bytes, taken_s: int) -> Snapshot:
    """The fact that this picture was taken."""
    return Snapshot(
        sha256=sha256_hex(picture),
        size_bytes=len(picture),
        taken_s=taken_s,
        screen=1,
        width_px=64,
        height_px=36,
    )


def a_member(name: str, **facts: Any) -> Member:
    """A member who signs in as <name>@fairhour.example with PASSWORD."""
    return Member.objects.create_user(
        f"{name.split()[0].lower()}@fairhour.example", PASSWORD, name=name, **facts
    )


def a_contract(freelancer: Member, company: Company, **facts: Any) -> Contract:
    """An active contract since 2026-11-01; `rate_minor` and `limit_s` are its first versions."""
    rate_minor = facts.pop("rate_minor", 4200)
    limit_s = facts.pop("limit_s", 30 * 3600)
    known = {
        "id": an_id(),
        "title": "Shop checkout rebuild",
        "currency": "USD",
        "state": "active",
        "offered_s": BEGAN_S,
        "starts_s": BEGAN_S,
    }
    contract = Contract.objects.create(freelancer=freelancer, company=company, **(known | facts))
    for step in ("offer", "accept"):
        Step.objects.create(contract=contract, step=step, at_s=BEGAN_S)
    Rate.objects.create(contract=contract, minor=rate_minor, from_s=BEGAN_S)
    Limit.objects.create(
        contract=contract,
        limit_s=limit_s,
        from_week_s=unix("2026-10-26T00:00:00Z"),
        ordered_s=BEGAN_S,
    )
    return contract


def a_device(member: Member, key: SigningKey, **facts: Any) -> Device:
    """A device of the member, enrolled on 2026-11-01; it calls itself by its own id."""
    device_id = an_id()
    known = {
        "id": device_id,
        "name": "Laptop",
        "public_key": key.public_hex,
        "rt_hash": "",
        "chain_id": device_id,
        "enrolled_s": BEGAN_S,
    }
    return Device.objects.create(member=member, **(known | facts))


def a_market(folder: Path) -> Market:
    """Everybody, at Friday 2026-11-20 15:00Z."""
    northwind = Company.objects.create(name="Northwind Ltd")
    andris = a_member("Andris Kalniņš")
    key = SigningKey.generate()
    device = a_device(andris, key)
    return Market(
        clock=FakeClock(unix("2026-11-20T15:00:00Z")),
        northwind=northwind,
        andris=andris,
        maya=a_member("Maya", company=northwind),
        jonas=a_member("Jonas"),
        vera=a_member("Vera", is_staff=True, is_superuser=True),
        contract=a_contract(andris, northwind, id=CONTRACT),
        logo=a_contract(
            andris,
            northwind,
            id=OTHER_CONTRACT,
            title="Logo refresh",
            rate_minor=3500,
            limit_s=10 * 3600,
        ),
        device=device,
        tracker=SendingTracker(device, key),
        blobs=FolderBlobs(folder / "blobs"),
        seal=SigningKey.generate(),
    )


@pytest.fixture
def market(db: None, tmp_path: Path) -> Market:
    """The small market, taken back after the test."""
    return a_market(tmp_path)


@pytest.fixture
def guards_off_at_the_end(transactional_db: None) -> Iterator[None]:
    """Emptying an append-only table is what its guards forbid: they go before, come back after."""
    yield
    guards.remove(connection)


@pytest.fixture
def real_market(guards_off_at_the_end: None, tmp_path: Path) -> Market:
    """The small market, really committed, for tests with several connections."""
    return a_market(tmp_path)
