"""What the two sides of a fixed-price contract do in the course of `test_any_course`."""

from contextlib import suppress

from marketplace.errors import Conflict
from marketplace.escrow.mediation_steps import may
from marketplace.escrow.milestone_models import Mediation, Milestone
from marketplace.tasks import run_due
from tests.marketplace.escrow.fixed_price import DAY, a_fixed_price
from tests.marketplace.test_tasks import Tools

ACTS = ("offer", "agree", "propose", "accept", "refuse", "decide", "withdraw")
HELD = ("draft", "funded", "submitted", "changes", "refund_asked")
PRICED = ("offer", "propose", "decide")


class FixedCourse:
    """Milestones beside the weeks; `now_s`, `id` and `one` are the course's own."""

    def begin_fixed(self, market):
        self.fixed = a_fixed_price(market)

    def said(self, verb, *facts, **named):
        """A verb of the fixed price, at the course's time."""
        self.fixed.now_s = self.now_s
        getattr(self.fixed, verb)(*facts, **named)

    def milestone(self, which, share):
        self.said("funded", 1_000 + 333 * share * (1 + which), id=self.id, step_id=self.id)

    def submit(self, which, share):
        self.said("submit", self.one(Milestone, which), step_id=self.id)

    def changes(self, which, share):
        self.said("changes", self.one(Milestone, which), step_id=self.id)

    def accept_work(self, which, share):
        milestone = self.one(Milestone, which)
        minor = None if share % 2 else milestone.amount_minor * share // 99
        self.said("accept", milestone, minor, step_id=self.id)

    def ask_work_back(self, which, share):
        self.said("ask_refund", self.one(Milestone, which), step_id=self.id)

    def give_work_back(self, which, share):
        self.said("give_back", self.one(Milestone, which), step_id=self.id)

    def dispute_work(self, which, share):
        milestone = self.one(Milestone, which)
        minor = None if share % 2 else 1 + milestone.amount_minor * share // 99
        self.said("dispute", milestone, minor, mediation_id=self.id)

    def mediate(self, which, share):
        mediation, act = self.one(Mediation, which), ACTS[which % len(ACTS)]
        who = (self.market.maya, self.market.andris, self.market.vera, self.market.jonas)
        minor = mediation.frozen_minor * share // 99 if act in PRICED else None
        self.said("say", mediation, act, who[share % 4], minor, word_id=self.id, text="So it is.")

    def end_fixed(self):
        """What nobody will ask for goes back; what was accepted or handed in ends by itself."""
        for mediation in Mediation.objects.exclude(state="closed"):
            if mediation.opener is not None:
                self.said("say", mediation, "withdraw", mediation.opener, word_id=self.id)
                continue
            # The house opened it, when nobody answered: staff propose, another of them decides.
            run_due(self.now_s + 6 * DAY, Tools())
            self.now_s += 6 * DAY
            for act, who in (("propose", self.market.vera), ("decide", self.market.jonas)):
                mediation.refresh_from_db()
                if may(act, state=mediation.state, role="staff"):
                    self.said("say", mediation, act, who, 0, word_id=self.id, text="So it is.")
                self.now_s += 3 * DAY
                run_due(self.now_s, Tools())
        for milestone in Milestone.objects.filter(state__in=HELD):
            with suppress(Conflict):  # a draft that holds nothing
                self.said("give_back", milestone, step_id=self.id)
