"""Clock, blobs, gateway, signing key, built once from the settings; faces hand them down."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from django.conf import settings

from marketplace.blobs import Blobs, open_blobs
from marketplace.deadlines.sandbox_time import SandboxClock
from marketplace.gateways.payer import Payer
from marketplace.gateways.payers import sandbox_payers
from marketplace.gateways.port import Gateway
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.policy import Policy
from workdiary.clock import Clock, SystemClock
from workdiary.seal import SigningKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What verbs need from outside. `seal` signs receipts and heads."""

    clock: Clock
    blobs: Blobs
    gateway: Gateway
    payers: Mapping[str, Payer]
    seal: SigningKey
    policy: Policy


@cache
def tools() -> Tools:
    """The tools of this process. Only faces call it."""
    return Tools(
        clock=SandboxClock(SystemClock()),
        blobs=open_blobs(settings.FAIRHOUR_BLOBS),
        gateway=SandboxGateway(),
        payers=sandbox_payers(),
        seal=SigningKey.from_bytes(bytes.fromhex(settings.FAIRHOUR_SIGNING_KEY)),
        policy=Policy(),
    )
