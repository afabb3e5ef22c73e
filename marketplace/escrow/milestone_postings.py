"""The entries of a milestone: funded, accepted, rolled, released, refunded, disputed. Pure.

fund      client_balance -> milestone (gross), client_fee_held (client's fee)
accept    milestone      -> pending (net), fee_held (fee)
roll      milestone, client_fee_held of one -> those of the next
release   pending        -> available;  fee_held, client_fee_held -> income
refund    milestone, client_fee_held -> client_balance
freeze    milestone      -> frozen (what is disputed)
settle    frozen (and the rest of milestone) -> client_balance, pending, fee_held
"""

from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from workdiary.fees import client_fee


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """A milestone's own accounts, and whose money it is."""

    milestone: str
    company: str
    freelancer: str
    currency: str

    @property
    def balance(self) -> Account:
        """Where the client's free money is."""
        return self._account("client_balance", self.company)

    def funded(self, gross_minor: int, client_fee_minor: int) -> Entry:
        """The client's money is set aside for this milestone."""
        return self._entry(
            "fund",
            Transfer(self.balance, self.own("milestone"), gross_minor),
            Transfer(self.balance, self.own("client_fee_held"), client_fee_minor),
        )

    def accepted(self, gross_minor: int, fee_minor: int) -> Entry:
        """Gross becomes net in security, and a fee that is not yet earned."""
        return self._entry(
            "accept",
            Transfer(self.own("milestone"), self.own("pending"), gross_minor - fee_minor),
            Transfer(self.own("milestone"), self.own("fee_held"), fee_minor),
        )

    def rolled(self, to: "Purse", gross_minor: int, client_fee_minor: int) -> Entry:
        """What was not accepted waits for the next milestone, and its part of the fee with it."""
        return self._entry(
            "roll",
            Transfer(self.own("milestone"), to.own("milestone"), gross_minor),
            Transfer(self.own("client_fee_held"), to.own("client_fee_held"), client_fee_minor),
        )

    def released(self, net_minor: int, fee_minor: int, client_fee_minor: int) -> Entry:
        """The net can be withdrawn, both fees are earned."""
        available = self._account("available", self.freelancer)
        return self._entry(
            "release",
            Transfer(self.own("pending"), available, net_minor),
            Transfer(self.own("fee_held"), self._account("income.fee"), fee_minor),
            Transfer(
                self.own("client_fee_held"), self._account("income.client_fee"), client_fee_minor
            ),
        )

    def refunded(self, gross_minor: int, client_fee_minor: int) -> Entry:
        """All that is held is the client's free money again."""
        return self._entry(
            "refund",
            Transfer(self.own("milestone"), self.balance, gross_minor),
            Transfer(self.own("client_fee_held"), self.balance, client_fee_minor),
        )

    def frozen(self, mediation: str, minor: int) -> Entry:
        """What is disputed waits for its end."""
        frozen = self._account("frozen", mediation)
        return Entry(
            Key("mediation", mediation, "freeze"),
            (Transfer(self.own("milestone"), frozen, minor),),
        )

    def thawed(self, mediation: str, minor: int) -> Entry:
        """The dispute was withdrawn: as if there had been none."""
        frozen = self._account("frozen", mediation)
        return Entry(
            Key("mediation", mediation, "thaw"),
            (Transfer(frozen, self.own("milestone"), minor),),
        )

    def settled(
        self, mediation: str, *, frozen_minor: int, held_minor: int, to_client_minor: int,
        client_fee_minor: int, fee_minor: int,
    ) -> Entry:  # fmt: skip
        """Part to the client, the rest to the freelancer: first out of what was frozen.

        `client_fee_minor` is what goes back of the client's fee, `fee_minor` the fee on the rest.
        """
        frozen = self._account("frozen", mediation)
        net_minor = held_minor - to_client_minor - fee_minor
        left_minor = frozen_minor - to_client_minor
        net_frozen = min(net_minor, left_minor)
        fee_frozen = min(fee_minor, left_minor - net_frozen)
        gross, pending, fee = self.own("milestone"), self.own("pending"), self.own("fee_held")
        return Entry(
            Key("mediation", mediation, "settle"),
            (
                Transfer(frozen, self.balance, to_client_minor),
                Transfer(self.own("client_fee_held"), self.balance, client_fee_minor),
                Transfer(frozen, pending, net_frozen),
                Transfer(frozen, fee, fee_frozen),
                Transfer(gross, pending, net_minor - net_frozen),
                Transfer(gross, fee, fee_minor - fee_frozen),
            ),
        )

    def own(self, kind: str) -> Account:
        """One of the milestone's clearing accounts."""
        return self._account(kind, self.milestone)

    def _account(self, kind: str, of: str = "") -> Account:
        return Account(kind, of, self.currency)

    def _entry(self, leg: str, *transfers: Transfer) -> Entry:
        return Entry(Key("milestone", self.milestone, leg), transfers)


def fee_that_goes(*, held_minor: int, client_fee_minor: int, goes_minor: int) -> int:
    """Which part of the client's held fee goes with `goes_minor` of the gross: cf(G) - cf(G - r).

    All of it goes with all of the gross, also where it was put together from rounded pieces.
    """
    stays_minor = client_fee(held_minor - goes_minor) if goes_minor < held_minor else 0
    return client_fee_minor - min(client_fee_minor, stays_minor)
