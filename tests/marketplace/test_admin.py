import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from marketplace.tasks import run_due
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from tests.marketplace.test_tasks import Tools

MONEY = ("ledger", "billing", "escrow", "deadlines", "fees", "trail", "review")
TABLES = [
    model
    for app in MONEY
    for model in apps.get_app_config(app).get_models()
    if admin.site.is_registered(model)
]


@pytest.fixture
def staff(market, client):
    """Vera, after a week that was billed and released."""
    a_card(market.northwind)
    a_diary(market.contract, market.device, HOUR)
    run_due(WEEK.release_s, Tools())
    client.force_login(market.vera)
    return client


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model._meta.label_lower)
def test_staff_may_look_at_every_table_of_money_and_change_none(staff, model):
    names = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    assert staff.get(reverse(f"{names}_changelist")).status_code == 200
    row = model.objects.first()
    if row is not None:
        assert staff.get(reverse(f"{names}_change", args=[row.pk])).status_code == 200
    page = admin.site.get_model_admin(model)
    may = (page.has_add_permission, page.has_change_permission, page.has_delete_permission)
    assert not any(asked(None) for asked in may)


def test_whoever_is_no_staff_sees_none_of_it(market, client):
    client.force_login(market.maya)
    answer = client.get(reverse("admin:ledger_account_changelist"))
    assert answer.status_code in (302, 403)


def test_staff_read_instants_as_dates_and_lengths_as_hours(staff):
    page = staff.get(reverse("admin:billing_line_changelist")).content.decode()
    assert "1:00:00" in page
    page = staff.get(reverse("admin:ledger_entry_changelist")).content.decode()
    assert "2026-11-23 12:00:00 UTC" in page


def test_no_hash_of_a_password_or_token_is_shown(staff, market):
    member = staff.get(reverse("admin:people_member_change", args=[market.maya.pk]))
    assert market.maya.password not in member.content.decode()
    device = staff.get(reverse("admin:people_device_change", args=[market.device.pk]))
    assert "rt_hash" not in device.content.decode()
