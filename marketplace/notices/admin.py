"""Staff pages of notices: what was told to whom, and whether its mail left."""

from django.contrib import admin

from marketplace.notices.models import Notice
from marketplace.people.admin import ReadOnly


@admin.register(Notice)
class NoticeAdmin(ReadOnly):
    """Newest first."""

    list_display = ("made_s", "kind", "member", "mailed_s", "is_mailed")
    list_filter = ("kind",)
    list_select_related = ("member",)
    ordering = ("-made_s", "-id")
