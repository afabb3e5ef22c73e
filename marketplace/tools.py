"""Clock, blobs, gateway, signing key, built once from the settings; faces hand them down."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from django.conf import settings

from marketplace.blobs import Blobs, open_blobs
from marketplace.deadlines.sandbox_time import SandboxClock
from marketplace.gateways.payer import Payer
from marketplace.gateways.payers import real_payers, sandbox_payers
from marketplace.gateways.port import Gateway
from marketplace.policy import Policy
from workdiary.clock import Clock, SystemClock
from workdiary.seal import SigningKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What verbs need from outside. `seal` signs receipts and heads; mail links to `origin`."""

    clock: Clock
    blobs: Blobs
    gateway: Gateway
    payers: Mapping[str, Payer]
    seal: SigningKey
    policy: Policy
    origin: str


@cache
def tools() -> Tools:
    """The tools of this process. Only faces call it."""
    return Tools(
        clock=SandboxClock(SystemClock()),
        blobs=open_blobs(settings.FAIRHOUR_BLOBS),
        gateway=_gateway(settings.FAIRHOUR_GATEWAY),
        payers=(
            sandbox_payers()
            if settings.FAIRHOUR_GATEWAY == "sandbox"
            else real_payers(holder=settings.FAIRHOUR_BANK_HOLDER, iban=settings.FAIRHOUR_BANK_IBAN)
        ),
        seal=SigningKey.from_bytes(bytes.fromhex(settings.FAIRHOUR_SIGNING_KEY)),
        policy=Policy(),
        origin=settings.FAIRHOUR_ORIGIN,
    )


def _gateway(name: str) -> Gateway:
    # Imported when asked for: Stripe's library is an extra and takes half a second.
    if name == "stripe":
        from marketplace.gateways.stripe_gateway import StripeGateway

        return StripeGateway(settings.FAIRHOUR_STRIPE_KEY, settings.FAIRHOUR_STRIPE_WEBHOOK_SECRET)
    if name == "bank":
        from marketplace.gateways.bank import BankGateway

        return BankGateway()
    from marketplace.gateways.sandbox import SandboxGateway

    return SandboxGateway()
