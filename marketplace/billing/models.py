"""Invoice, its lines, the attempts to charge it, and what protection paid on it."""

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, Q

from marketplace.contracts.models import Contract
from marketplace.escrow.models import Funding
from marketplace.fields import CurrencyField, MinorField, SecondsField, Sha256Field, WeekField
from marketplace.payouts.models import Payout
from marketplace.people.models import Company, Member
from marketplace.review.models import LateConsent
from workdiary.week import WEEK_S

LIVE = ("open", "paid", "accepted", "released")


class InvoiceQuerySet(models.QuerySet["Invoice"]):
    """Invoices, from one member's point of view."""

    def for_actor(self, actor: Member) -> Self:
        """The actor's own, as seller or as member of the company that pays; staff see all."""
        if actor.is_staff:
            return self
        own = Q(seller=actor)
        if actor.company_id is not None:
            own |= Q(company_id=actor.company_id)
        return self.filter(own)


class Invoice(models.Model):
    """One contract week as billed at its lock. Only its state and what follows from it change."""

    class State(models.TextChoices):
        """How far its money is."""

        OPEN = "open"  # issued, not collected
        PAID = "paid"  # collected, in the client's review
        ACCEPTED = "accepted"  # review over, in security
        RELEASED = "released"  # the net is withdrawable
        CREDITED = "credited"  # taken back by a credit note

    id = models.UUIDField(primary_key=True)  # made from contract and week: the same on every run
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="invoices")
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="invoices")
    seller = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="invoices")
    serial = models.IntegerField()  # counted per seller, without gaps
    week_s = WeekField()
    issued_s = SecondsField()
    title = models.CharField(max_length=200)  # names as they were when it was issued
    buyer_name = models.CharField(max_length=200)
    seller_name = models.CharField(max_length=200)
    buyer_country = models.CharField(max_length=2, blank=True, default="")
    seller_country = models.CharField(max_length=2, blank=True, default="")
    currency = CurrencyField()
    seconds = SecondsField()
    over_limit_s = SecondsField(default=0)  # counted, but not billed: why
    outside_s = SecondsField(default=0)
    gross_minor = MinorField()
    client_fee_minor = MinorField()
    expected_fee_minor = MinorField()  # as the pair stood at the lock
    fee_minor = MinorField(null=True, blank=True)  # fixed when the money is collected
    fee_schedule = models.CharField(max_length=200, blank=True, default="")  # in force at the lock
    fee_parts = models.JSONField(default=list)  # of the fee: [the pair's billings before, gross]
    log_size = models.BigIntegerField(default=0)  # the head of the contract's log it is made from
    log_root = Sha256Field(blank=True, default="")
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    collected_s = SecondsField(null=True, blank=True)
    accepted_s = SecondsField(null=True, blank=True)
    released_s = SecondsField(null=True, blank=True)

    objects: ClassVar[Any] = InvoiceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="invoice_one_live_a_week",
                fields=["contract", "week_s"],
                condition=Q(state__in=LIVE),
            ),
            models.UniqueConstraint(name="invoice_once_a_serial", fields=["seller", "serial"]),
            models.CheckConstraint(name="invoice_serial_from_one", condition=Q(serial__gte=1)),
            models.CheckConstraint(
                name="invoice_bills_something",
                condition=Q(seconds__gte=0, over_limit_s__gte=0, outside_s__gte=0)
                & (Q(seconds__gt=0) | Q(gross_minor__gt=0)),
            ),
            models.CheckConstraint(
                name="invoice_sums_are_not_negative",
                condition=Q(gross_minor__gte=0, client_fee_minor__gte=0, expected_fee_minor__gte=0),
            ),
            models.CheckConstraint(
                name="invoice_fee_is_a_share",
                condition=Q(fee_minor=None) | Q(fee_minor__gte=0, fee_minor__lte=F("gross_minor")),
            ),
            models.CheckConstraint(
                name="invoice_is_where_its_instants_say",
                condition=Q(state="open", fee_minor=None, collected_s=None, accepted_s=None,
                            released_s=None)
                | Q(state="paid", fee_minor__isnull=False, collected_s__isnull=False,
                    accepted_s=None, released_s=None)
                | Q(state="accepted", fee_minor__isnull=False, collected_s__isnull=False,
                    accepted_s__isnull=False, released_s=None)
                | Q(state="released", fee_minor__isnull=False, collected_s__isnull=False,
                    accepted_s__isnull=False, released_s__isnull=False)
                | Q(state="credited"),
            ),
        ]  # fmt: skip
        indexes = [models.Index(name="invoice_by_seller", fields=["seller", "issued_s"])]

    def __str__(self) -> str:
        return f"{self.title}, week {self.week_s}"


class Line(models.Model):
    """What one rate bills in one invoice. Never changed, never removed.

    A late line bills seconds of an earlier week on top of the `before_s` billed there already. The
    line of a weekly flat payment has that as its rate and says how long the contract ran.

    Its segments are those of the contract week; see docs/decisions on what keeps them single.
    """

    invoice = models.ForeignKey(Invoice, on_delete=models.PROTECT, related_name="lines")
    position = models.SmallIntegerField()
    rate_minor = MinorField()
    tracked_s = SecondsField()
    manual_s = SecondsField()
    amount_minor = MinorField()
    late_week_s = WeekField(null=True, blank=True)
    before_s = SecondsField(default=0)
    flat_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="line_once_a_rate",
                fields=["invoice", "rate_minor"],
                condition=Q(late_week_s=None, flat_s=None),
            ),
            models.UniqueConstraint(
                name="line_late_once_a_rate",
                fields=["invoice", "late_week_s", "rate_minor"],
                condition=Q(late_week_s__isnull=False),
            ),
            models.CheckConstraint(
                name="line_only_late_follows",
                condition=Q(before_s=0) | Q(late_week_s__isnull=False, before_s__gt=0),
            ),
            models.UniqueConstraint(
                name="line_flat_once", fields=["invoice"], condition=Q(flat_s__isnull=False)
            ),
            models.UniqueConstraint(name="line_once_a_position", fields=["invoice", "position"]),
            models.CheckConstraint(
                name="line_bills_something",
                condition=Q(tracked_s__gte=0, manual_s__gte=0, rate_minor__gt=0)
                & (
                    Q(flat_s=None) & (Q(tracked_s__gt=0) | Q(manual_s__gt=0))
                    | Q(flat_s__gt=0, flat_s__lte=WEEK_S, tracked_s=0, manual_s=0,
                        late_week_s=None)
                ),
            ),
            models.CheckConstraint(
                name="line_is_rounded_half_up_once",
                condition=Q(
                    flat_s__isnull=False,
                    amount_minor=(2 * F("rate_minor") * F("flat_s") + WEEK_S) / (2 * WEEK_S),
                )
                | Q(
                    flat_s=None,
                    amount_minor=(
                        2 * F("rate_minor") * (F("before_s") + F("tracked_s") + F("manual_s")) + 3600
                    ) / 7200
                    - (2 * F("rate_minor") * F("before_s") + 3600) / 7200,
                ),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.flat_s or self.tracked_s + self.manual_s} s at {self.rate_minor}"


class Charge(models.Model):
    """One attempt to collect an invoice: what the balance gave and what the method was asked."""

    class State(models.TextChoices):
        """What came of it."""

        ASKED = "asked"
        COLLECTED = "collected"
        DECLINED = "declined"

    invoice = models.ForeignKey(Invoice, on_delete=models.PROTECT, related_name="charges")
    number = models.SmallIntegerField()
    method_minor = MinorField(default=0)
    funding = models.OneToOneField(
        Funding, on_delete=models.PROTECT, null=True, blank=True, related_name="charge"
    )
    state = models.CharField(max_length=10, choices=State.choices)
    code = models.CharField(max_length=40, blank=True)
    asked_s = SecondsField()
    settled_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="charge_once_a_number", fields=["invoice", "number"]),
            models.UniqueConstraint(
                name="charge_collected_once", fields=["invoice"], condition=Q(state="collected")
            ),
            models.CheckConstraint(
                name="charge_state_is_known",
                condition=Q(state="asked", settled_s=None)
                | Q(state__in=["collected", "declined"], settled_s__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.number} {self.state}"


class LateTime(models.Model):
    """What became of one consented segment at a lock: once, for ever. No invoice: nothing paid."""

    consent = models.OneToOneField(LateConsent, on_delete=models.PROTECT, related_name="billed")
    invoice = models.ForeignKey(
        Invoice, on_delete=models.PROTECT, null=True, blank=True, related_name="late"
    )
    billed_s = SecondsField()
    over_limit_s = SecondsField()  # its own week's limit was full

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="late_time_is_billed_or_over",
                condition=Q(billed_s__gte=0, over_limit_s__gte=0)
                & (Q(billed_s=0, invoice=None) | Q(billed_s__gt=0, invoice__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.billed_s} s late"


class Protection(models.Model):
    """What the house paid of an invoice that nobody else paid. Its sums never change."""

    invoice = models.OneToOneField(
        Invoice, on_delete=models.PROTECT, primary_key=True, related_name="protection"
    )
    gross_minor = MinorField()
    fee_minor = MinorField()
    lifetime_minor = MinorField(default=0)  # what the pair had billed before it
    paid_s = SecondsField()
    released_s = SecondsField(null=True, blank=True)
    written_off_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="protection_is_something",
                condition=Q(gross_minor__gt=0, fee_minor__gte=0, fee_minor__lte=F("gross_minor")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gross_minor} of {self.invoice_id}"


class CreditNote(models.Model):
    """What of an invoice was taken back, and why. Never changed, never removed.

    The notes of an invoice form a chain: each begins where the one before it ended, so nothing is
    given back twice and never more than was billed (see `guards`).
    """

    class Cause(models.TextChoices):
        """What took it back."""

        DISPUTE = "dispute"
        REFUND = "refund"
        CHARGEBACK = "chargeback"

    id = models.UUIDField(primary_key=True)  # made from its cause: the same on every run
    invoice = models.ForeignKey(Invoice, on_delete=models.PROTECT, related_name="notes")
    number = models.SmallIntegerField()  # of this invoice
    seller = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="credit_notes")
    serial = models.IntegerField()  # counted per seller, without gaps
    cause = models.CharField(max_length=10, choices=Cause.choices)
    cause_id = models.UUIDField()
    rows = models.JSONField(default=list)  # [minor an hour, seconds, minor units]; [] for an amount
    before_minor = MinorField()
    gross_minor = MinorField()
    after_minor = MinorField()
    client_fee_minor = MinorField()
    fee_minor = MinorField()  # what the pair's fees fell by
    own_fee_minor = MinorField()  # what the invoice's own fee fell by: differs if priced again
    issued_s = SecondsField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="note_once_a_number", fields=["invoice", "number"]),
            models.UniqueConstraint(name="note_once_a_serial", fields=["seller", "serial"]),
            models.CheckConstraint(
                name="note_never_more_than_billed",
                condition=Q(
                    gross_minor__gt=0,
                    after_minor__gte=0,
                    after_minor=F("before_minor") - F("gross_minor"),
                ),
            ),
            models.CheckConstraint(
                name="note_fees_are_shares",
                condition=Q(client_fee_minor__gte=0, fee_minor__gte=0, own_fee_minor__gte=0,
                            fee_minor__lte=F("gross_minor"), own_fee_minor__lte=F("gross_minor")),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.gross_minor} back of {self.invoice_id}"


class BankStatement(models.Model):
    """A statement of our bank that was read to its end. Its id is the bank's, once an account."""

    iban = models.CharField(max_length=34)
    statement = models.CharField(max_length=35)
    imported_s = SecondsField()

    class Meta:
        constraints = [models.UniqueConstraint(name="statement_once", fields=["iban", "statement"])]

    def __str__(self) -> str:
        return f"{self.statement} of {self.iban}"


class BankMovement(models.Model):
    """One booked movement of our bank account and whose it turned out to be."""

    class Outcome(models.TextChoices):
        """What it was."""

        CLIENT = "client"  # a client's money: now their balance
        UNMATCHED = "unmatched"  # came in; nobody knows from whom yet
        PAID = "paid"  # a withdrawal that left
        RETURNED = "returned"  # a withdrawal that came back
        OTHER = "other"  # went out, and is none of our payments

    id = models.UUIDField(primary_key=True)  # made from the account and the bank's reference
    reference = models.CharField(max_length=160)
    currency = CurrencyField()
    amount_minor = MinorField()
    is_credit = models.BooleanField()
    booked_s = SecondsField()
    text = models.CharField(max_length=500, blank=True)
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    company = models.ForeignKey(
        Company, on_delete=models.PROTECT, null=True, blank=True, related_name="movements"
    )
    payout = models.ForeignKey(
        Payout, on_delete=models.PROTECT, null=True, blank=True, related_name="movements"
    )
    read_s = SecondsField()

    class Meta:
        constraints = [
            models.CheckConstraint(name="movement_is_something", condition=Q(amount_minor__gt=0)),
            models.CheckConstraint(
                name="movement_is_somebodys",
                condition=Q(outcome="client", company__isnull=False, payout=None, is_credit=True)
                | Q(outcome="unmatched", company=None, payout=None, is_credit=True)
                | Q(outcome="paid", company=None, payout__isnull=False, is_credit=False)
                | Q(outcome="returned", company=None, payout__isnull=False, is_credit=True)
                | Q(outcome="other", company=None, payout=None, is_credit=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.outcome}"
