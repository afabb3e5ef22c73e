"""Staff pages of escrow: looked at here, changed by verbs."""

from django.contrib import admin

from marketplace.escrow.models import Funding
from marketplace.people.admin import ReadOnly


@admin.register(Funding)
class FundingAdmin(ReadOnly):
    """What was asked of a gateway, and what it said."""

    list_display = ("id", "company", "amount_minor", "currency", "gateway", "state", "code")
    list_filter = ("state", "gateway", "currency")
    list_select_related = ("company",)
    ordering = ("-asked_s",)
