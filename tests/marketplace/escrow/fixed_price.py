"""A fixed-price contract of Andris with Northwind, and the verbs said shortly."""

from dataclasses import dataclass, field

from marketplace.billing.audit import audit
from marketplace.escrow.accept_milestone import accept_milestone
from marketplace.escrow.ask_refund import ask_refund
from marketplace.escrow.dispute_milestone import dispute_milestone
from marketplace.escrow.draft_milestone import Plan, add_milestone
from marketplace.escrow.fund_milestone import fund_milestone
from marketplace.escrow.give_back import give_back
from marketplace.escrow.mediate import mediate
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.request_changes import request_changes
from marketplace.escrow.submit_milestone import submit_milestone
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.ledger.queries import balances, sums
from marketplace.policy import Policy
from marketplace.tasks import run_due
from tests.builders import an_id, unix
from tests.marketplace.conftest import Market, a_contract
from tests.marketplace.test_tasks import Tools
from workdiary.money import Money

POLICY = Policy()
DAY = 86_400


@dataclass
class FixedPrice:
    """Who does what at `now_s`; `go_to` lets the clock do its part on the way."""

    market: Market
    contract: object
    currency: str = "USD"
    now_s: int = unix("2027-02-01T09:30:00Z")
    gateway: object = field(default_factory=SandboxGateway)

    @property
    def maya(self):
        return self.market.maya

    @property
    def andris(self):
        return self.market.andris

    def money(self, minor):
        return Money(minor, self.currency)

    def _call(self, verb, id, actor, **facts):
        step = {"now_s": self.now_s, "policy": POLICY, "step_id": facts.pop("step_id", an_id())}
        return verb(id, actor=actor, **(step | facts))

    def draft(self, minor=100_000, title="Design", **facts):
        return add_milestone(
            self.contract.pk,
            Plan(title=title, amount=self.money(minor)),
            id=facts.pop("id", an_id()),
            actor=facts.pop("actor", self.maya),
            now_s=self.now_s,
            policy=POLICY,
        )

    def fund(self, milestone, **facts):
        known = {"actor": self.maya, "gateway": self.gateway} | facts
        return self._call(fund_milestone, milestone.pk, **known)

    def funded(self, minor=100_000, **facts):
        return self.fund(self.draft(minor, **facts))

    def submit(self, milestone, message="Here it is", files=(), **facts):
        known = {"actor": self.andris, "blobs": self.market.blobs} | facts
        return self._call(submit_milestone, milestone.pk, message=message, files=files, **known)

    def changes(self, milestone, **facts):
        return self._call(request_changes, milestone.pk, self.maya, message="Larger logo", **facts)

    def accept(self, milestone, minor=None, **facts):
        amount = None if minor is None else self.money(minor)
        return self._call(accept_milestone, milestone.pk, self.maya, amount=amount, **facts)

    def ask_refund(self, milestone, **facts):
        return self._call(ask_refund, milestone.pk, self.maya, message="Plans changed", **facts)

    def give_back(self, milestone, **facts):
        return self._call(give_back, milestone.pk, self.andris, **facts)

    def dispute(self, milestone, minor=None, **facts):
        return dispute_milestone(
            milestone.pk,
            mediation_id=facts.pop("mediation_id", an_id()),
            actor=facts.pop("actor", self.maya),
            reason="It does not load",
            now_s=self.now_s,
            policy=POLICY,
            amount=None if minor is None else self.money(minor),
        )

    def say(self, mediation, act, actor, minor=None, **facts):
        return mediate(
            mediation.pk,
            act,
            word_id=facts.pop("word_id", an_id()),
            actor=actor,
            now_s=self.now_s,
            policy=POLICY,
            to_client=None if minor is None else self.money(minor),
            **facts,
        )

    def go_to(self, text):
        self.now_s = unix(text)
        run_due(self.now_s, Tools())

    def later(self, days, seconds=0):
        self.now_s += days * DAY + seconds
        run_due(self.now_s, Tools())


def a_fixed_price(market, *, currency="USD", state="active"):
    contract = a_contract(
        market.andris,
        market.northwind,
        kind="fixed",
        title="Logo",
        currency=currency,
        state=state,
    )
    return FixedPrice(market, contract, currency)


def state_of(milestone):
    return Milestone.objects.get(pk=milestone.pk).state


def books():
    """What stands in the books, by kind, without the processor."""
    found = {}
    for balance in balances():
        if balance.balance_minor and balance.account.kind != "processor":
            kind = balance.account.kind
            found[kind] = found.get(kind, 0) + balance.balance_minor
    return found


def is_sound():
    return (set(sums().values()) <= {0}, audit(policy=POLICY)) == (True, [])
