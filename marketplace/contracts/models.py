"""A contract, its steps, and the versions of its rate and weekly limit."""

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, Q

from marketplace.fields import CurrencyField, MinorField, SecondsField, WeekField
from marketplace.people.models import Company, Member

# After so long without input the clock stops; the most a contract takes, where it says one.
AWAY_CHOICES_S = [180, 300, 600, 900]


class ContractQuerySet(models.QuerySet["Contract"]):
    """Contracts, from one member's point of view."""

    def for_actor(self, actor: Member) -> Self:
        """The actor's own contracts, as freelancer or as member of the client; staff see all."""
        if actor.is_staff:
            return self
        own = Q(freelancer=actor)
        if actor.company_id is not None:
            own |= Q(company_id=actor.company_id)
        return self.filter(own)


class Contract(models.Model):
    """What one freelancer and one client agreed. Rate and limit are versions of their own."""

    class State(models.TextChoices):
        """Where the contract stands; `lifecycle` says what may follow."""

        OFFERED = "offered"
        DECLINED = "declined"
        ACTIVE = "active"
        PAUSED = "paused"
        DORMANT = "dormant"
        ENDED = "ended"

    class Kind(models.TextChoices):
        """What is paid: each hour, or a milestone."""

        HOURLY = "hourly"
        FIXED = "fixed"

    class Pictures(models.TextChoices):
        """Whether pictures are taken, and how clear they are."""

        ON = "on"
        BLURRED = "blurred"
        OFF = "off"

    id = models.UUIDField(primary_key=True)
    title = models.CharField(max_length=200)
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="contracts")
    freelancer = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="contracts")
    currency = CurrencyField()
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.HOURLY)
    state = models.CharField(max_length=10, choices=State.choices)
    offered_s = SecondsField()
    starts_s = SecondsField(null=True, blank=True)  # the second it was accepted
    ended_s = SecondsField(null=True, blank=True)
    takes_manual = models.BooleanField(default=False)
    needs_memo = models.BooleanField(default=False)
    needs_label = models.BooleanField(default=False)  # one of the contract's own labels
    takes_titles = models.BooleanField(default=False)  # app and title in use, beside a picture
    pictures = models.CharField(max_length=10, choices=Pictures.choices, default=Pictures.ON)
    hidden_max_percent = models.SmallIntegerField(default=40)
    retention_days = models.IntegerField(default=90)
    away_max_s = models.IntegerField(null=True, blank=True)  # null: the freelancer's own choice
    fee_schedule = models.CharField(max_length=200, blank=True, default="")  # "": the currency's

    objects: ClassVar[Any] = ContractQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="contract_state_is_known",
                condition=Q(
                    state__in=["offered", "declined", "active", "paused", "dormant", "ended"]
                ),
            ),
            models.CheckConstraint(
                name="contract_kind_is_known", condition=Q(kind__in=["hourly", "fixed"])
            ),
            models.CheckConstraint(
                name="contract_pictures_is_known",
                condition=Q(pictures__in=["on", "blurred", "off"]),
            ),
            models.CheckConstraint(
                name="contract_hidden_is_a_share",
                condition=Q(hidden_max_percent__gte=0, hidden_max_percent__lte=100),
            ),
            models.CheckConstraint(
                name="contract_away_is_a_choice",
                condition=Q(away_max_s__isnull=True) | Q(away_max_s__in=AWAY_CHOICES_S),
            ),
            models.CheckConstraint(
                name="contract_runs_once_accepted",
                condition=Q(state__in=["offered", "declined"]) | Q(starts_s__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Step(models.Model):
    """One step of a contract's life, at its second. Never changed, never removed."""

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="steps")
    step = models.CharField(max_length=10)  # as `lifecycle` names them
    at_s = SecondsField()

    def __str__(self) -> str:
        return f"{self.step} at {self.at_s}"


class Label(models.Model):
    """A tag of the client's list for this contract; one taken off stays for what bears it."""

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="labels")
    text = models.CharField(max_length=100)
    added_s = SecondsField()
    removed_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="label_once_a_contract", fields=["contract", "text"]),
        ]

    def __str__(self) -> str:
        return self.text


class Change(models.Model):
    """The terms beside rate and limit from a second on. Never changed, never removed."""

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="changes")
    from_s = SecondsField()
    before = models.JSONField()  # what was changed, as it stood until then
    after = models.JSONField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="change_once_a_second", fields=["contract", "from_s"]),
        ]

    def __str__(self) -> str:
        return f"{', '.join(sorted(self.after))} from {self.from_s}"


class Rate(models.Model):
    """The price of an hour from a second on. Never changed, never removed."""

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="rates")
    minor = MinorField()
    from_s = SecondsField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="rate_once_a_second", fields=["contract", "from_s"]),
            models.CheckConstraint(name="rate_is_positive", condition=Q(minor__gt=0)),
        ]

    def __str__(self) -> str:
        return f"{self.minor} from {self.from_s}"


class Limit(models.Model):
    """The most seconds of a week the client pays, from a week on; None is no limit.

    Of the limits that hold for a week the one ordered last counts. Never changed, never removed.
    """

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="limits")
    limit_s = SecondsField(null=True, blank=True)
    from_week_s = WeekField()
    ordered_s = SecondsField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="limit_is_whole_minutes_of_a_week",
                condition=Q(limit_s__isnull=True)
                | Q(limit_s__gte=0, limit_s__lte=604_800, limit_s=F("limit_s") - F("limit_s") % 60),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.limit_s} from {self.from_week_s}"


class Flat(models.Model):
    """What each week pays beside its hours, from a week on; None is nothing.

    Of those that hold for a week the one ordered last counts. Never changed, never removed.
    """

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="flats")
    minor = MinorField(null=True, blank=True)
    from_week_s = WeekField()
    ordered_s = SecondsField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="flat_is_something", condition=Q(minor=None) | Q(minor__gt=0)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.minor} a week from {self.from_week_s}"
