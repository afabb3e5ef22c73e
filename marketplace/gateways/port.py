"""What a gateway can do."""

from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable
from uuid import UUID

from workdiary.money import Money


@dataclass(frozen=True, slots=True)
class Collected:
    """The money is ours. `reference` is the gateway's own name for the payment."""

    reference: str


@dataclass(frozen=True, slots=True)
class Declined:
    """It was asked and said no; `code` is a machine's word for why."""

    code: str


@dataclass(frozen=True, slots=True)
class Pending:
    """It was asked and will be answered later: by a webhook, or with a statement."""


Answer = Collected | Declined | Pending


class Gateway(Protocol):
    """Takes money from a client's payment method. Never called inside a transaction."""

    @property
    def name(self) -> str:
        """What its account in the books is called: `processor:{name}`."""

    def collect(self, *, key: str, method: str, amount: Money, attempt: int) -> Answer:
        """Take `amount` from the method with this reference at the gateway.

        The same key again is the same payment and gets the same answer, for ever. Raises Busy
        when the answer is not known: then ask again with the same key.
        """


@runtime_checkable
class GivesBack(Protocol):
    """A gateway that can send a payment back to where it came from, wholly or in part."""

    def give_back(self, *, key: str, reference: str, amount: Money) -> Answer:
        """Send `amount` of the payment with this reference back; `Collected` names the refund.

        The same key again is the same refund. Busy when the answer is not known.
        """


@dataclass(frozen=True, slots=True)
class Reversal:
    """The client's bank takes the payment with this reference back, or has said how that ended."""

    reference: str
    amount: Money
    step: Literal["opened", "won", "lost"]
    cost_minor: int = 0


@dataclass(frozen=True, slots=True)
class Heard:
    """What a gateway called to say: the event's id and kind, and what it is about, if anything."""

    id: str
    kind: str
    funding_id: UUID | None
    answer: Answer | None
    reversal: Reversal | None = None


@runtime_checkable
class CallsBack(Protocol):
    """A gateway that calls us when it knows more."""

    def hear(self, body: bytes, signature: str) -> Heard:
        """What a call says. RuleBroken("bad_signature") for one that is forged or old."""
