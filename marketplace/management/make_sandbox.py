"""Make a sandbox: people, a client with money and a card, two contracts. No real money."""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import transaction

from marketplace.contracts.accept import accept
from marketplace.contracts.models import Contract
from marketplace.contracts.offer import Offer, offer
from marketplace.escrow.add_funds import add_funds
from marketplace.people.join import join
from marketplace.people.models import BillingMethod, Company, Member
from marketplace.people.set_country import set_country
from marketplace.people.set_zone import set_zone
from marketplace.tools import Tools
from workdiary.ids import RANDOM_BYTES, uuid7
from workdiary.money import Money, spell
from workdiary.week import DAY_S

BEGAN_DAYS_AGO = 14
FUNDS = Money(20_000, "USD")
OFFERS = (
    Offer(
        title="Shop checkout rebuild",
        rate=Money(4200, "USD"),
        limit_s=30 * 3600,
        takes_manual=True,
    ),
    Offer(title="Logo refresh", rate=Money(3500, "USD"), limit_s=10 * 3600),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of the sandbox, by role."""

    role: str
    email: str
    name: str
    zone: str


PEOPLE = (
    Person(
        role="freelancer",
        email="andris@fairhour.example",
        name="Andris Kalniņš",
        zone="Europe/Riga",
    ),
    Person(role="client", email="maya@northwind.example", name="Maya", zone="Europe/Berlin"),
    Person(role="staff", email="vera@fairhour.example", name="Vera", zone="UTC"),
)


def make_sandbox(tools: Tools) -> dict[str, Any]:
    """Everybody and everything, with generated passwords; what is kept in `sandbox.json`."""
    now_s = tools.clock.read().now_s
    with transaction.atomic(durable=True):
        northwind = Company.objects.create(name="Northwind Ltd", country="GB")
        BillingMethod.objects.create(
            company=northwind,
            kind="card",
            reference="card-pays",
            label="Card ending 4242",
            verified_s=now_s - BEGAN_DAYS_AGO * DAY_S,
        )
    known: dict[str, Any] = {"kind": "sandbox", "v": 1}
    members: dict[str, Member] = {}
    for person in PEOPLE:
        password = secrets.token_urlsafe(12)
        members[person.role] = join(
            person.email,
            password,
            name=person.name,
            company=northwind if person.role == "client" else None,
            is_staff=person.role == "staff",
        )
        set_zone(members[person.role], person.zone)
        if person.role == "freelancer":
            set_country(members[person.role], "LV")
        known[person.role] = {"email": person.email, "name": person.name, "password": password}
    contracts = [_agree(one, members, tools) for one in OFFERS]
    known["contracts"] = [_spell(one, terms) for one, terms in zip(contracts, OFFERS, strict=True)]
    add_funds(northwind, FUNDS, id=_id(tools), now_s=now_s, gateway=tools.gateway)
    return known


def _agree(terms: Offer, members: dict[str, Member], tools: Tools) -> Contract:
    began_s = tools.clock.read().now_s - BEGAN_DAYS_AGO * DAY_S
    freelancer, client = members["freelancer"], members["client"]
    made = offer(terms, freelancer, contract_id=_id(tools), actor=client, now_s=began_s)
    return accept(made.pk, actor=freelancer, now_s=began_s)


def _spell(contract: Contract, terms: Offer) -> dict[str, Any]:
    return {
        "id": str(contract.pk),
        "title": contract.title,
        "rate": spell(terms.rate),
        "currency": contract.currency,
        "weekly_limit_s": terms.limit_s,
    }


def _id(tools: Tools) -> UUID:
    return uuid7(tools.clock.read().wall_ms, secrets.token_bytes(RANDOM_BYTES))


def keep(path: Path, known: dict[str, Any]) -> None:
    """Write the passwords where only their owner can read them."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(known, file, ensure_ascii=False, indent=2)
