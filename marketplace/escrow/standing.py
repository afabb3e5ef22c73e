"""Where an invoice's money is, and the entries that freeze, thaw and take back of it. Pure.

in review    review                               frozen:{dispute}   client_fee_held
in security  pending (net), fee_held (fee)        frozen:{dispute}   client_fee_held
released     available (net), income.fee (fee)    frozen:{dispute}   income.client_fee

What is frozen stays gross; the fee in it and the client's fee on it wait with it.
"""

from dataclasses import dataclass
from typing import Literal

from marketplace.escrow.postings import Sum
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from workdiary.fees import client_fee

Stage = Literal["paid", "accepted", "released"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """What a dispute or a chargeback keeps aside; `fee_minor` is the freelancer's fee in it."""

    of: str
    gross_minor: int
    fee_minor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What goes back to the client, and by how much fees fall.

    `fee_minor` is what all fees of the pair fall by, `own_minor` what this money's own fee does.
    They differ when the pair has billed over a tier since: then the fee is priced again.
    """

    gross_minor: int
    client_fee_minor: int
    fee_minor: int
    own_minor: int

    @property
    def again_minor(self) -> int:
        """What the freelancer owes more (or, below zero, gets more) for the fee priced again."""
        return self.own_minor - self.fee_minor


NOTHING = TakenBack(gross_minor=0, client_fee_minor=0, fee_minor=0, own_minor=0)


def own_fee(gross_minor: int, fee_minor: int, *, of_minor: int, with_fee_minor: int) -> int:
    """How much of a sum's own fee goes with a part of it, when the pair's fees fall by `fee_minor`.

    As much as that, unless more fee than money would stay, or less than none.
    """
    least_minor = max(0, with_fee_minor - (of_minor - gross_minor))
    return min(max(fee_minor, least_minor), with_fee_minor, gross_minor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An invoice whose money is in the house: what is billed less what was taken back."""

    invoice: str
    company: str
    freelancer: str
    currency: str
    stage: Stage
    gross_minor: int
    client_fee_minor: int
    fee_minor: int
    frozen: tuple[Frozen, ...] = ()
    waits_for_chargeback: bool = False

    @property
    def free_minor(self) -> int:
        """The gross that nobody keeps aside."""
        return self.gross_minor - sum(one.gross_minor for one in self.frozen)

    @property
    def free_fee_minor(self) -> int:
        """The freelancer's fee in it."""
        return self.fee_minor - sum(one.fee_minor for one in self.frozen)

    @property
    def client_fee_waiting_minor(self) -> int:
        """The client's fee on what is frozen; all of it while its payment is charged back."""
        if self.waits_for_chargeback:
            return self.client_fee_minor
        return client_fee(self.gross_minor) - client_fee(self.free_minor) if self.frozen else 0

    @property
    def free(self) -> Sum:
        """What goes on at its calendar instants."""
        return Sum(
            invoice=self.invoice,
            company=self.company,
            freelancer=self.freelancer,
            currency=self.currency,
            gross_minor=self.free_minor,
            client_fee_minor=self.client_fee_minor - self.client_fee_waiting_minor,
            fee_minor=self.free_fee_minor,
        )

    @property
    def balance(self) -> Account:
        """The client's free money."""
        return self.account("client_balance", self.company)

    @property
    def available(self) -> Account:
        """The freelancer's free money."""
        return self.account("available", self.freelancer)

    @property
    def debt(self) -> Account:
        """What the freelancer owes for fees priced again."""
        return self.account("due_from_freelancer", self.freelancer)

    def account(self, kind: str, of: str = "") -> Account:
        """An account in the invoice's currency."""
        return Account(kind, of, self.currency)

    def own(self, kind: str) -> Account:
        """One of the invoice's clearing accounts."""
        return self.account(kind, self.invoice)

    def taking(self, gross_minor: int, fee_minor: int, *, of: Frozen | None) -> TakenBack:
        """What taking back a part of the free money, or of what is frozen, comes to."""
        if not gross_minor:
            return NOTHING
        whole, with_fee = (self.free_minor, self.free_fee_minor)
        if self.stage == "paid":
            whole, with_fee = self.gross_minor, self.fee_minor
        elif of is not None:
            whole, with_fee = of.gross_minor, of.fee_minor
        own_minor = fee_minor
        if of is not None or self.stage != "released":
            own_minor = own_fee(gross_minor, fee_minor, of_minor=whole, with_fee_minor=with_fee)
        return TakenBack(
            gross_minor=gross_minor,
            client_fee_minor=client_fee(self.gross_minor)
            - client_fee(self.gross_minor - gross_minor),
            fee_minor=fee_minor,
            own_minor=own_minor,
        )

    def freeze(self, frozen: Frozen) -> Entry:
        """Keep this much of the free money aside."""
        aside = self.account("frozen", frozen.of)
        if self.stage == "paid":
            return Entry(
                Key("dispute", frozen.of, "freeze"),
                (Transfer(self.own("review"), aside, frozen.gross_minor),),
            )
        net_minor = frozen.gross_minor - frozen.fee_minor
        return Entry(
            Key("dispute", frozen.of, "freeze"),
            (
                Transfer(self.own("pending"), aside, net_minor),
                Transfer(self.own("fee_held"), aside, frozen.fee_minor),
            ),
        )

    def give_frozen(self, frozen: Frozen, back: TakenBack) -> list[Transfer]:
        """What of a dispute goes back to the client, the client's fee with it."""
        aside = self.account("frozen", frozen.of)
        return [
            Transfer(aside, self.balance, back.gross_minor),
            Transfer(self.own("client_fee_held"), self.balance, back.client_fee_minor),
        ]

    def thaw(self, frozen: Frozen, paid_minor: int, fee_minor: int) -> list[Transfer]:
        """What of a dispute goes on to where the rest of the invoice is."""
        aside, net_minor = self.account("frozen", frozen.of), paid_minor - fee_minor
        if self.stage == "paid":
            return [Transfer(aside, self.own("review"), paid_minor)]
        if self.stage == "accepted":
            return [
                Transfer(aside, self.own("pending"), net_minor),
                Transfer(aside, self.own("fee_held"), fee_minor),
            ]
        return [
            Transfer(aside, self.available, net_minor),
            Transfer(aside, self.account("income.fee"), fee_minor),
        ]

    def earn_client_fee(self, minor: int) -> list[Transfer]:
        """The client's fee that waited is earned; below zero it waits again."""
        held, income = self.own("client_fee_held"), self.account("income.client_fee")
        if minor < 0:
            return [Transfer(income, held, -minor)]
        return [Transfer(held, income, minor)]

    def give_free(self, back: TakenBack) -> list[Transfer]:
        """What of the free money goes back to the client; `earn_client_fee` says the rest."""
        net_minor = back.gross_minor - back.own_minor
        held = self.own("client_fee_held")
        if self.stage == "paid":
            given = [Transfer(self.own("review"), self.balance, back.gross_minor)]
        elif self.stage == "accepted":
            given = [
                Transfer(self.own("pending"), self.balance, net_minor),
                Transfer(self.own("fee_held"), self.balance, back.own_minor),
            ]
        else:
            given = [
                Transfer(self.available, self.balance, net_minor),
                Transfer(self.account("income.fee"), self.balance, back.own_minor),
            ]
            held = self.account("income.client_fee")
        return [*given, Transfer(held, self.balance, back.client_fee_minor)]
