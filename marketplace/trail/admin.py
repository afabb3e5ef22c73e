"""Staff pages of the trail: who did what, and why."""

from django.contrib import admin

from marketplace.people.admin import ReadOnly
from marketplace.trail.models import Act


@admin.register(Act)
class ActAdmin(ReadOnly):
    """Newest first."""

    list_display = ("at_s", "verb", "subject", "actor", "reason")
    list_filter = ("verb",)
    search_fields = ("subject",)
    list_select_related = ("actor",)
    ordering = ("-at_s", "-id")
