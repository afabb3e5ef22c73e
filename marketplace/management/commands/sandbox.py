"""`fairhour-market sandbox create | advance | allow-device`: a market to try things in."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from marketplace.billing.hear_gateway import hear_gateway
from marketplace.billing.hear_reversal import hear_reversal
from marketplace.deadlines.queries import sandbox_offset_ms
from marketplace.deadlines.sandbox_time import set_offset
from marketplace.errors import MarketError, NotFound
from marketplace.escrow.models import Funding
from marketplace.gateways.port import Collected, Declined, Reversal
from marketplace.management.instant import ACCEPTED, instant_s
from marketplace.management.make_sandbox import keep, make_sandbox
from marketplace.people.allow_device import allow_device
from marketplace.people.models import Member
from marketplace.tasks import advance
from marketplace.tools import tools
from workdiary.clock import SystemClock
from workdiary.money import Money


class Command(BaseCommand):
    """Only in embedded mode and only on a database that was made as a sandbox."""

    help = "Make a sandbox, move its clock on, or sign a tracker in to it."

    def add_arguments(self, parser: CommandParser) -> None:
        """One word and what it needs."""
        words = parser.add_subparsers(dest="word", required=True)
        create = words.add_parser("create", help="people, contracts and money; once")
        create.add_argument("--start", help="where its clock stands, 2026-11-20T09:09:00Z")
        create.add_argument("--json", action="store_true", help="print people and passwords")
        move = words.add_parser("advance", help="move the clock on; what is due happens")
        move.add_argument("--to", required=True, help=ACCEPTED)
        answer = words.add_parser("answer", help="the card service answers a payment that waits")
        answer.add_argument("payment", type=UUID)
        answer.add_argument("how", choices=["collected", "declined"])
        back = words.add_parser("chargeback", help="the client's bank takes a payment back")
        back.add_argument("payment", type=UUID)
        back.add_argument("step", choices=["opened", "won", "lost"])
        allow = words.add_parser("allow-device", help="sign the freelancer's tracker in")
        allow.add_argument("user_code")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do the one word; a refusal is one sentence and exit 1."""
        if settings.FAIRHOUR_MODE == "production":
            raise CommandError("A production deployment is never a sandbox.")
        doing: dict[str, Callable[[dict[str, Any]], None]] = {
            "create": self._create,
            "advance": self._advance,
            "allow-device": self._allow,
            "answer": self._answer,
            "chargeback": self._chargeback,
        }
        try:
            doing[options["word"]](options)
        except MarketError as error:
            facts = ", ".join(f"{name} {value}" for name, value in error.facts.items())
            self.stderr.write(f"fairhour-market: refused, {error.code} {facts}".strip())
            sys.exit(1)

    def _create(self, options: dict[str, Any]) -> None:
        if sandbox_offset_ms() is None:
            if Member.objects.exists():
                raise CommandError("This database holds people already and is no sandbox.")
            start = options["start"]
            set_offset(_instant_s(start) * 1000 - _machine_ms() if start else 0)
        if not _file().exists():  # made once; its passwords are nowhere else
            keep(_file(), make_sandbox(tools()))
        known = json.loads(_file().read_text("utf-8"))
        if options["json"]:
            self.stdout.write(json.dumps(known, ensure_ascii=False))
            return
        for role in ("freelancer", "client", "staff"):
            person = known[role]
            self.stdout.write(f"{role:<12}{person['email']:<28}{person['password']}")

    def _advance(self, options: dict[str, Any]) -> None:
        met = advance(_instant_s(options["to"]), tools(), machine_ms=_machine_ms)
        self.stdout.write(f"{options['to']}: deadlines met: {met}")

    def _answer(self, options: dict[str, Any]) -> None:
        if sandbox_offset_ms() is None:
            raise CommandError("This is no sandbox; the card service answers by itself.")
        kit, id = tools(), options["payment"]
        how = Collected(f"sandbox-{id.hex}") if options["how"] == "collected" else Declined("no")
        payment = hear_gateway(id, how, now_s=kit.clock.read().now_s, policy=kit.policy)
        self.stdout.write(f"{id} {payment.state}")

    def _chargeback(self, options: dict[str, Any]) -> None:
        if sandbox_offset_ms() is None:
            raise CommandError("This is no sandbox; banks take payments back by themselves.")
        kit, id = tools(), options["payment"]
        paid = Funding.objects.filter(id=id).first()
        if paid is None:
            raise NotFound("no_funding", id=id)
        amount = Money(paid.amount_minor, paid.currency)
        told = Reversal(paid.reference, amount, options["step"], 1_500)
        now_s = kit.clock.read().now_s
        chargeback = hear_reversal(paid.gateway, told, now_s=now_s, policy=kit.policy)
        self.stdout.write(f"{id} chargeback {chargeback and chargeback.state}")

    def _allow(self, options: dict[str, Any]) -> None:
        if sandbox_offset_ms() is None:
            raise CommandError("This is no sandbox; allow the device in the browser.")
        email = json.loads(_file().read_text("utf-8"))["freelancer"]["email"]
        allow_device(options["user_code"], Member.objects.get(email=email))
        self.stdout.write(f"{email} is signed in on the device")


def _file() -> Path:
    return Path(settings.FAIRHOUR_HOME) / "sandbox.json"


def _machine_ms() -> int:
    return SystemClock().read().wall_ms


def _instant_s(text: str) -> int:
    now_s = (_machine_ms() + (sandbox_offset_ms() or 0)) // 1000
    try:
        return instant_s(text, now_s=now_s)
    except ValueError as error:
        raise CommandError(str(error)) from None
