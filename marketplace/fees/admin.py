"""Staff pages of fees: where each pair stands."""

from django.contrib import admin

from marketplace.fees.models import Pair
from marketplace.people.admin import ReadOnly


@admin.register(Pair)
class PairAdmin(ReadOnly):
    """Lifetime billings decide the tier."""

    list_display = ("freelancer", "company", "currency", "lifetime_minor")
    list_select_related = ("freelancer", "company")
