"""Staff pages of diaries: what was received and what became of it, read only."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from marketplace.intake.models import (
    ChainPiece,
    Head,
    LogNode,
    Lost,
    Operation,
    Picture,
    Segment,
    ServerKey,
    SingleReceipt,
    Snapshot,
)
from marketplace.people.admin import ReadOnly


@admin.register(Segment)
class SegmentAdmin(ReadOnly):
    """Segments by contract and week."""

    list_display = (
        "starts_s", "ends_s", "contract", "freelancer", "memo", "level", "state", "is_late", "page",
    )  # fmt: skip
    list_select_related = ("contract", "freelancer")
    ordering = ("-starts_s",)
    list_filter = ("state", "parked_for", "is_late", "kind")
    search_fields = ("id", "memo")

    @admin.display(description="diary")
    def page(self, segment: Segment) -> str:
        """Its page, with pictures and proof."""
        return format_html('<a href="{}">Open</a>', reverse("segment", args=[segment.pk]))


@admin.register(Operation)
class OperationAdmin(ReadOnly):
    """Signed changes."""

    list_display = ("id", "segment", "kind", "number", "received_s")


@admin.register(Picture)
class PictureAdmin(ReadOnly):
    """Facts of pictures; their pixels are shown on the diary's pages, to whom they may be shown."""

    list_display = ("sha256", "member", "size_bytes", "received_s", "forgotten_s")


@admin.register(Snapshot)
class SnapshotAdmin(ReadOnly):
    """Which picture was taken when."""

    list_display = ("segment", "picture", "taken_s", "hidden_percent", "is_one_colour")


@admin.register(ChainPiece)
class ChainPieceAdmin(ReadOnly):
    """What each device has said of its chain."""

    list_display = ("device", "after", "upto", "is_fork", "received_s")


@admin.register(ServerKey)
class ServerKeyAdmin(ReadOnly):
    """The keys that signed receipts, old ones too."""

    list_display = ("id", "public_hex", "first_s")


@admin.register(SingleReceipt)
class SingleReceiptAdmin(ReadOnly):
    """Receipts that were signed one by one."""

    list_display = ("segment", "receipt")


@admin.register(Lost)
class LostAdmin(ReadOnly):
    """What a restore lost: a contract is billed once all of it is settled."""

    list_display = ("segment_id", "contract", "told_s", "settled_s")


@admin.register(LogNode)
class LogNodeAdmin(ReadOnly):
    """The stored nodes above the leaves."""

    list_display = ("contract", "level", "number", "hash")


@admin.register(Head)
class HeadAdmin(ReadOnly):
    """The signed heads of each log."""

    list_display = ("contract", "first", "size", "root", "made_s")
