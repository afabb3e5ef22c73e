"""Staff pages of people: looked at here, changed by verbs."""

from typing import Any

from django.contrib import admin

from marketplace.people.models import BillingMethod, Company, Device, Member


class ReadOnly(admin.ModelAdmin):
    """A table that staff may look at; nothing is added, changed or deleted here."""

    def has_add_permission(self, request: Any, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        """Never."""
        return False


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
