"""Staff pages of withdrawals: read only."""

from django.contrib import admin

from marketplace.payouts.models import Batch, Method, Payout
from marketplace.people.admin import ReadOnly


@admin.register(Method)
class MethodAdmin(ReadOnly):
    """Where money goes; the account shows its end alone."""

    list_display = ("member", "kind", "holder", "label", "added_s", "usable_s", "removed_s")
    list_select_related = ("member",)
    exclude = ("account",)


@admin.register(Batch)
class BatchAdmin(ReadOnly):
    """The files; what is in them comes by `fairhour-market payouts file`."""

    list_display = ("file_name", "kind", "currency", "made_s")
    exclude = ("file",)


@admin.register(Payout)
class PayoutAdmin(ReadOnly):
    """Newest first."""

    list_display = ("id", "member", "method", "amount_minor", "currency", "state", "asked_s")
    list_filter = ("state", "currency")
    list_select_related = ("member", "method")
    ordering = ("-asked_s", "-id")
