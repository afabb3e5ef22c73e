"""A small market: Maya of Northwind hired Andris; Jonas is another freelancer, Vera is staff."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.db import connection

from marketplace import guards
from marketplace.contracts.models import Contract, Limit, Rate, Step
from marketplace.people.models import Company, Device, Member
from tests.builders import CONTRACT, OTHER_CONTRACT, an_id, unix
from tests.fakes import FakeClock
from workdiary.seal import SigningKey

PASSWORD = "a long enough sentence"
BEGAN_S = unix("2026-11-01T00:00:00Z")


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
    device_key: SigningKey


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


def a_market() -> Market:
    """Everybody, at Friday 2026-11-20 15:00Z."""
    northwind = Company.objects.create(name="Northwind Ltd")
    andris = a_member("Andris Kalniņš")
    key = SigningKey.generate()
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
        device=a_device(andris, key),
        device_key=key,
    )


@pytest.fixture
def market(db: None) -> Market:
    """The small market, taken back after the test."""
    return a_market()


@pytest.fixture
def guards_off_at_the_end(transactional_db: None) -> Iterator[None]:
    """Emptying an append-only table is what its guards forbid: they go before, come back after."""
    yield
    guards.remove(connection)


@pytest.fixture
def real_market(guards_off_at_the_end: None) -> Market:
    """The small market, really committed, for tests with several connections."""
    return a_market()
