"""Staff pages of escrow: looked at here, changed by verbs."""

from django.contrib import admin

from marketplace.escrow.milestone_models import (
    Mediation,
    MediationWord,
    Milestone,
    MilestoneStep,
    SubmittedFile,
)
from marketplace.escrow.models import Chargeback, Extra, Funding, GivenBack, MoneyBack
from marketplace.people.admin import ReadOnly


@admin.register(Funding)
class FundingAdmin(ReadOnly):
    """What was asked of a gateway, and what it said."""

    list_display = ("id", "company", "amount_minor", "currency", "gateway", "state", "code")
    list_filter = ("state", "gateway", "currency")
    list_select_related = ("company",)
    ordering = ("-asked_s",)


@admin.register(Milestone)
class MilestoneAdmin(ReadOnly):
    """What was agreed for a fixed price, and how far its money is."""

    list_display = ("title", "contract", "position", "amount_minor", "held_minor", "state")
    list_filter = ("state",)
    search_fields = ("title", "contract__title")
    list_select_related = ("contract",)


@admin.register(MilestoneStep)
class MilestoneStepAdmin(ReadOnly):
    """What was done about milestones, newest first."""

    list_display = ("milestone", "number", "step", "actor", "amount_minor", "at_s")
    list_filter = ("step",)
    list_select_related = ("milestone", "actor")
    ordering = ("-at_s", "-number")


@admin.register(SubmittedFile)
class SubmittedFileAdmin(ReadOnly):
    """What was handed in, by its hash."""

    list_display = ("name", "media_type", "size_bytes", "sha256")


@admin.register(Mediation)
class MediationAdmin(ReadOnly):
    """Disputed milestones, open ones first."""

    list_display = ("milestone", "frozen_minor", "state", "offered_minor", "opened_s", "closed_s")
    list_filter = ("state",)
    list_select_related = ("milestone",)
    ordering = ("-closed_s", "opened_s")


@admin.register(MediationWord)
class MediationWordAdmin(ReadOnly):
    """The record of each mediation."""

    list_display = ("mediation", "number", "act", "actor", "to_client_minor", "at_s")
    list_select_related = ("actor", "mediation")


@admin.register(Extra)
class ExtraAdmin(ReadOnly):
    """Bonuses and expenses, and how far their money is."""

    list_display = ("contract", "kind", "amount_minor", "currency", "state", "asked_s")
    list_filter = ("kind", "state", "currency")
    list_select_related = ("contract",)
    ordering = ("-asked_s",)


@admin.register(Chargeback)
class ChargebackAdmin(ReadOnly):
    """Payments that were taken back from us."""

    list_display = ("funding", "state", "frozen_minor", "cost_minor", "opened_s", "closed_s")
    list_filter = ("state",)
    list_select_related = ("funding",)
    ordering = ("-opened_s",)


@admin.register(GivenBack)
class GivenBackAdmin(ReadOnly):
    """What of bonuses, expenses and milestones went back."""

    list_display = ("id", "extra", "milestone", "number", "gross_minor", "after_minor", "at_s")
    list_select_related = ("extra", "milestone")
    ordering = ("-at_s",)


@admin.register(MoneyBack)
class MoneyBackAdmin(ReadOnly):
    """Free money on its way back to the payment it came with."""

    list_display = ("funding", "amount_minor", "state", "code", "asked_s")
    list_filter = ("state",)
    list_select_related = ("funding",)
    ordering = ("-asked_s",)
