"""Staff pages of deadlines: what is to come, what was met, what fails and why."""

from django.contrib import admin

from marketplace.deadlines.models import Deadline
from marketplace.people.admin import ReadOnly


@admin.register(Deadline)
class DeadlineAdmin(ReadOnly):
    """Open ones first."""

    list_display = ("kind", "subject", "number", "due_s", "done_s", "failures", "failure")
    list_filter = ("kind",)
    search_fields = ("subject",)
    ordering = ("-done_s", "due_s")
