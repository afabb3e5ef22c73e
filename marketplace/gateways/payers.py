"""Which adapter makes payments of which kind."""

from collections.abc import Mapping

from marketplace.gateways.bank_payer import BankPayer
from marketplace.gateways.csv_payers import PayoneerPayer, PaypalPayer, WisePayer
from marketplace.gateways.payer import Payer
from marketplace.gateways.sandbox_payer import SandboxPayer

# The example account of the IBAN registry: a sandbox has no bank.
SANDBOX_HOLDER, SANDBOX_IBAN = "Fairhour sandbox", "DE89370400440532013000"


def real_payers(*, holder: str, iban: str) -> Mapping[str, Payer]:
    """All adapters; bank payments leave from this account."""
    return {
        "bank": BankPayer(holder=holder, iban=iban),
        "wise": WisePayer(),
        "paypal": PaypalPayer(),
        "payoneer": PayoneerPayer(),
    }


def sandbox_payers() -> Mapping[str, Payer]:
    """The same files, and answers that come at once."""
    real = real_payers(holder=SANDBOX_HOLDER, iban=SANDBOX_IBAN)
    return {kind: SandboxPayer(payer) for kind, payer in real.items()}
