"""A processor that moves no real money: pays, fails, repeats on command of the method's name.

card-pays         pays
card-declined     says no for ever
card-pays-on-3    says no twice, pays at the third attempt (any number)
card-silent       gives no answer: Busy
card-later        answers later: `fairhour-market sandbox answer`
"""

import re
from hashlib import sha256

from marketplace.errors import Busy
from marketplace.gateways.port import Answer, Collected, Declined, Pending
from workdiary.money import Money

_PAYS_ON = re.compile(r"card-pays-on-([0-9]{1,2})")


class SandboxGateway:
    """Answers by the method's name alone, so that every process gives the same answer."""

    name = "sandbox"

    def collect(self, *, key: str, method: str, amount: Money, attempt: int) -> Answer:
        """The same key gives the same payment; what pays is written in the method's name."""
        if amount.minor <= 0:
            return Declined("bad_amount")
        if method == "card-silent":
            raise Busy("gateway_silent", key=key)
        if method == "card-later":
            return Pending()
        if method == "card-pays" or _pays_on(method, attempt):
            return Collected(f"sandbox-{sha256(key.encode()).hexdigest()[:24]}")
        return Declined("card_declined")

    def give_back(self, *, key: str, reference: str, amount: Money) -> Answer:
        """Every payment of its own goes back; the same key is the same refund."""
        if amount.minor <= 0 or not reference.startswith("sandbox-"):
            return Declined("no_such_payment")
        return Collected(f"sandbox-back-{sha256(key.encode()).hexdigest()[:24]}")


def _pays_on(method: str, attempt: int) -> bool:
    found = _PAYS_ON.fullmatch(method)
    return found is not None and attempt >= int(found[1])
