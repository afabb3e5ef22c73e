"""Staff pages of contracts: terms and their versions, read only."""

from django.contrib import admin

from marketplace.contracts.models import Contract, Limit, Rate, Step
from marketplace.people.admin import ReadOnly


@admin.register(Contract)
class ContractAdmin(ReadOnly):
    """What was agreed."""

    list_display = ("title", "company", "freelancer", "currency", "state", "starts_s")
    list_filter = ("state", "currency")
    search_fields = ("title", "company__name", "freelancer__email")


@admin.register(Rate, Limit, Step)
class VersionAdmin(ReadOnly):
    """The versions of a contract's terms and the steps of its life."""

    list_display = ("contract", "__str__")
