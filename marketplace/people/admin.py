"""Staff pages of people: looked at here, changed by verbs."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.contrib import admin
from django.db.models import Model

from marketplace.fields import SecondsField, WeekField
from marketplace.people.models import BillingMethod, Company, Device, Member


class ReadOnly(admin.ModelAdmin):
    """A table that staff may look at; nothing is added, changed or deleted here.

    Instants are whole seconds in the tables; staff read them as dates.
    """

    def get_list_display(self, request: Any) -> list[Any]:
        """The columns."""
        return [self._readable(name) for name in super().get_list_display(request)]

    def get_fields(self, request: Any, obj: Any = None) -> list[Any]:
        """The facts of one row, bytes left out."""
        hidden = set(self.exclude or ())
        fields = [one for one in self.model._meta.fields if one.editable and one.name not in hidden]
        return [self._readable(field.name) for field in fields]

    def get_readonly_fields(self, request: Any, obj: Any = None) -> list[Any]:
        """All of them; a column that is no field of the model must be named here."""
        return self.get_fields(request, obj)

    def _readable(self, name: Any) -> Any:
        known = {field.name: field for field in self.model._meta.get_fields()}
        is_time = isinstance(known.get(name), SecondsField | WeekField)
        return time_column(name) if is_time else name

    def has_add_permission(self, request: Any, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        """Never."""
        return False


EARLIEST_S = 100_000_000  # 1973: whatever is smaller is a length


def time_column(name: str) -> Callable[[Model], str]:
    """A column of this field: an instant as UTC, a length as H:MM:SS."""

    @admin.display(description=name.removesuffix("_s").replace("_", " "), ordering=name)
    def shown(row: Model) -> str:
        value = getattr(row, name)
        if value is None:
            return "–"
        if value < EARLIEST_S:
            return f"{value // 3600}:{value % 3600 // 60:02}:{value % 60:02}"
        return f"{datetime.fromtimestamp(value, UTC):%Y-%m-%d %H:%M:%S} UTC"

    return shown


@admin.register(Member)
class MemberAdmin(ReadOnly):
    """Who has an account. The hash of a password is nobody's business."""

    list_display = ("email", "name", "company", "is_active", "is_staff")
    search_fields = ("email", "name")
    exclude = ("password", "groups", "user_permissions")


@admin.register(Company)
class CompanyAdmin(ReadOnly):
    """Who pays."""

    list_display = ("name",)
    search_fields = ("name",)


@admin.register(Device)
class DeviceAdmin(ReadOnly):
    """Which computers send."""

    list_display = ("id", "member", "name", "enrolled_s", "retired_s")
    search_fields = ("member__email", "public_key")
    exclude = ("rt_hash",)


@admin.register(BillingMethod)
class BillingMethodAdmin(ReadOnly):
    """How companies are charged."""

    list_display = ("company", "kind", "label", "verified_s", "removed_s")
