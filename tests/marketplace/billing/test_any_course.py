"""Whatever happens in whatever order, every invariant of the books holds after each step.

L1 to L9 and B1 to B8 of docs/ledger.md are asked of the real tables: the audit recomputes every
balance, invoice, fee and clearing account; the triggers refuse the rest while the steps run.
"""

from itertools import count
from uuid import UUID, uuid5

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marketplace.billing.audit import audit
from marketplace.billing.chargeback import close_chargeback, open_chargeback
from marketplace.billing.correct import answer_refund, ask_refund, give_refund
from marketplace.billing.models import CreditNote, Invoice
from marketplace.contracts.models import Rate
from marketplace.contracts.pause import pause
from marketplace.contracts.resume import resume
from marketplace.errors import MarketError
from marketplace.escrow.models import Chargeback, Funding
from marketplace.ledger.accounts import CHART
from marketplace.ledger.queries import balances, sums
from marketplace.payouts import settle
from marketplace.payouts.models import Payout
from marketplace.review.consent_late import consent_late
from marketplace.review.models import Dispute, Refund
from marketplace.tasks import run_due
from tests.builders import unix
from tests.marketplace.billing.disputes import (
    POLICY,
    answered,
    decided,
    disputed,
    withdrawn,
)
from tests.marketplace.billing.fixed_course import FixedCourse
from tests.marketplace.billing.test_pay_extra import bonus
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_card, a_diary, taken_back
from tests.marketplace.payouts.earnings import a_method, asked, available
from tests.marketplace.test_tasks import Tools
from workdiary.money import Money

SPACE = UUID(int=6)
DAY_S = 86_400
END_S = unix("2027-03-01T00:00:00Z")
RATES = (333, 30_001, 700_003)  # cents, and both tiers crossed within a week
STEPS = (
    "time", "dispute", "dispute", "answer", "decide", "withdraw", "give", "ask_back", "answer_back",
    "bonus", "charge_back", "end_charge_back", "late_time", "consent", "cash_out", "cash_out",
    "pay_out", "pause", "resume", "milestone", "milestone", "submit", "changes", "accept_work",
    "ask_work_back", "give_work_back", "dispute_work", "mediate", "mediate",
)  # fmt: skip
COURSE = st.lists(
    st.tuples(st.sampled_from(STEPS), st.integers(0, 11), st.integers(0, 99)), max_size=14
)


class Course(FixedCourse):
    """One run of the little market, from its lock on."""

    def __init__(self, market):
        self.market, self.now_s, self.ids = market, WEEK.lock_s, count()
        self.late_s = count(MONDAY_S + 3 * DAY_S, 2 * HOUR)
        self.method = a_method(market.andris, added_s=MONDAY_S)
        self.begin_fixed(market)

    @property
    def id(self):
        """The next id: the same in every run."""
        return uuid5(SPACE, str(next(self.ids)))

    def take(self, step, which, share):
        """One step; what a rule refuses changes nothing."""
        try:
            getattr(self, step)(which, share)
        except MarketError as refusal:
            assert refusal.status < 500, refusal.code

    def time(self, which, share):
        self.now_s += which * 9 * HOUR + share * 60
        run_due(self.now_s, Tools())

    def pause(self, which, share):
        pause(self.market.contract.pk, actor=self.market.maya, now_s=self.now_s)

    def resume(self, which, share):
        resume(self.market.contract.pk, actor=self.market.maya, now_s=self.now_s)

    def dispute(self, which, share):
        disputed(self.market, 1 + share % 4, after=which, now_s=self.now_s, id=self.id)

    def answer(self, which, share):
        dispute = self.one(Dispute, which)
        ids = list(dispute.segments.order_by("id").values_list("segment_id", flat=True))
        answered(
            dispute.id, ("accept", "in_part", "explain")[share % 3], text="So it was.",
            segments=ids[: 1 + share % 2], actor=self.market.andris, now_s=self.now_s,
        )  # fmt: skip

    def decide(self, which, share):
        dispute = self.one(Dispute, which)
        left = dispute.segments.filter(outcome="open").order_by("id")
        back = list(left.values_list("segment_id", flat=True))[: share % 4]
        for staff in (self.market.vera, self.market.jonas):
            decided(dispute.id, back, reasons="Seen.", grounds="not_this_work", actor=staff,
                    now_s=self.now_s)  # fmt: skip

    def withdraw(self, which, share):
        withdrawn(self.one(Dispute, which).id, actor=self.market.maya, now_s=self.now_s)

    def give(self, which, share):
        invoice = self.one(Invoice, which)
        amount = Money(1 + invoice.gross_minor * share // 99, "USD")
        give_refund(invoice.id, amount, id=self.id, text="Sorry.", actor=self.market.andris,
                    now_s=self.now_s, policy=POLICY)  # fmt: skip

    def ask_back(self, which, share):
        invoice = self.one(Invoice, which)
        amount = Money(1 + invoice.gross_minor * share // 99, "USD")
        ask_refund(invoice.id, amount, id=self.id, text="Please.", actor=self.market.maya,
                   now_s=self.now_s, policy=POLICY)  # fmt: skip

    def answer_back(self, which, share):
        answer_refund(self.one(Refund, which).id, gives=share % 2 == 0, actor=self.market.andris,
                      now_s=self.now_s, policy=POLICY)  # fmt: skip

    def bonus(self, which, share):
        bonus(self.market, (1 + which) * 10 ** (share % 6), id=self.id, now_s=self.now_s)

    def charge_back(self, which, share):
        open_chargeback(self.one(Funding, which).id, cost_minor=share, is_settled=share % 2 == 0,
                        now_s=self.now_s, policy=POLICY)  # fmt: skip

    def end_charge_back(self, which, share):
        close_chargeback(self.one(Chargeback, which).pk, is_won=share % 2 == 0, now_s=self.now_s,
                         policy=POLICY)  # fmt: skip

    def late_time(self, which, share):
        a_diary(self.market.contract, self.market.device, 60 + 45 * share,
                starts_s=next(self.late_s), is_late=True)  # fmt: skip

    def consent(self, which, share):
        consent_late(self.market.contract.pk, None, is_given=share % 3 > 0,
                     actor=self.market.maya, now_s=self.now_s, policy=POLICY)  # fmt: skip

    def cash_out(self, which, share):
        free_minor = available(self.market.andris, "USD")
        asked(self.market.andris, max(1, free_minor * (1 + share) // 99), self.method, id=self.id,
              currency="USD", now_s=self.now_s)  # fmt: skip

    def pay_out(self, which, share):
        id = self.one(Payout, which).id
        if share % 3 == 0:
            settle.pay(id, now_s=self.now_s)
        elif share % 3 == 1:
            settle.fail(id, code="no_account", now_s=self.now_s)
        else:
            settle.give_back(id, code="closed_account", now_s=self.now_s)

    def one(self, model, which):
        rows = list(model.objects.order_by("pk"))
        if not rows:
            raise Nothing("nothing_there")
        return rows[which % len(rows)]

    def end(self):
        """Everything that is still open ends; then nothing may stay between."""
        for chargeback in Chargeback.objects.filter(state="open"):
            close_chargeback(chargeback.pk, is_won=False, now_s=self.now_s, policy=POLICY)
        for dispute in Dispute.objects.exclude(state="closed"):
            withdrawn(dispute.id, actor=self.market.maya, now_s=self.now_s)
        self.end_fixed()
        run_due(END_S, Tools())
        for payout in Payout.objects.filter(state="sent"):
            settle.pay(payout.id, now_s=END_S)


class Nothing(MarketError):
    """There is none of these yet."""

    status = 404


def holds():
    """The invariants, on the tables as they are."""
    assert set(sums().values()) <= {0}
    assert audit(policy=POLICY) == []
    for balance in balances():
        assert CHART[balance.account.kind].may_go_negative or balance.balance_minor >= 0
    for note in CreditNote.objects.select_related("invoice"):
        assert 0 <= note.after_minor < note.invoice.gross_minor


def run(market, rate_minor, course):
    with taken_back():
        market.jonas.is_staff = True
        market.jonas.save()
        contract_rate(market, rate_minor)
        a_card(market.northwind)
        a_diary(market.contract, market.device, 5_000, is_seen=True)
        a_diary(market.contract, market.device, 2_400, starts_s=MONDAY_S + 9 * HOUR)
        a_diary(market.contract, market.device, 1_201, starts_s=MONDAY_S + 8 * DAY_S)
        taken = Course(market)
        run_due(taken.now_s, Tools())
        for step in course:
            taken.take(*step)
            holds()
        taken.end()
        holds()
        between = {
            b.name for b in balances() if CHART[b.account.kind].is_clearing and b.shown_minor
        }
        assert not between


def contract_rate(market, minor):
    """The rate in force in the week."""
    Rate.objects.create(contract=market.contract, minor=minor, from_s=MONDAY_S - HOUR)


A_COURSE = given(rate_minor=st.sampled_from(RATES), course=COURSE)
HURRIED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@A_COURSE
@settings(max_examples=6, deadline=None, suppress_health_check=HURRIED, derandomize=True)
def test_after_any_course_the_books_are_right(market, rate_minor, course):
    run(market, rate_minor, course)


@pytest.mark.long
@pytest.mark.timeout(7_200)
@A_COURSE
@settings(max_examples=1_000, deadline=None, suppress_health_check=HURRIED)
def test_after_any_of_many_courses_the_books_are_right(market, rate_minor, course):
    run(market, rate_minor, course)
