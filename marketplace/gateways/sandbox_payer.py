"""A way to pay that moves no money: the real file is written, the answer is in the holder's name.

"... refused"   fails
"... later"     nothing is known until somebody tells
anything else   arrives at once
"""

from collections.abc import Sequence
from dataclasses import replace

from marketplace.gateways.payer import Order, Payer, Sent


class SandboxPayer:
    """Wraps the adapter whose file it shows."""

    def __init__(self, real: Payer) -> None:
        self._real = real

    def account_of(self, text: str) -> str:
        """As the adapter has it."""
        return self._real.account_of(text)

    def pay(self, orders: Sequence[Order], *, batch: str, at_s: int) -> Sent:
        """The adapter's file, and an answer for each order but those that wait."""
        refused = {one.key for one in orders if one.holder.endswith(" refused")}
        waiting = {one.key for one in orders if one.holder.endswith(" later")}
        return replace(
            self._real.pay(orders, batch=batch, at_s=at_s),
            paid=frozenset({one.key for one in orders} - refused - waiting),
            failed=dict.fromkeys(refused, "account_closed"),
        )
