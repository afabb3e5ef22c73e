import pytest
from django.db import IntegrityError, transaction

from marketplace.errors import NotFound, RuleBroken
from marketplace.payouts.methods import remove_method
from marketplace.payouts.models import Method
from marketplace.payouts.queries import methods
from marketplace.trail.models import Act
from tests.marketplace.payouts.earnings import DAY_S, NOW_S, a_method


def test_a_new_method_waits_three_days(market):
    method = a_method(market.andris, added_s=NOW_S)
    assert (method.usable_s, method.account) == (NOW_S + 3 * DAY_S, "LV80BANK0000435195001")
    assert Act.objects.get().verb == "payout_method_added"


def test_the_same_account_again_is_the_same_method(market):
    assert a_method(market.andris) == a_method(market.andris, added_s=NOW_S)
    assert methods(market.andris) == [Method.objects.get()]


def test_only_the_end_of_an_account_is_shown(market):
    assert str(a_method(market.andris)) == "bank …5001"
    mail = a_method(market.andris, kind="paypal", account="Andris@Fairhour.example")
    assert str(mail) == "paypal an…@fairhour.example"


@pytest.mark.parametrize(
    ("kind", "account"),
    [
        ("bank", "LV80BANK0000435195002"),
        ("bank", "LV80BANK000043519500"),
        ("bank", "4242 4242 4242 4242"),
        ("bank", ""),
        ("paypal", "andris"),
        ("paypal", '=cmd|" /C calc"!A0@x.example'),
        ("wise", "a@b"),
        ("payoneer", "../etc"),
        ("payoneer", "x" * 31),
    ],
)
def test_what_is_no_account_is_refused(market, kind, account):
    with pytest.raises(RuleBroken, match="bad_account"):
        a_method(market.andris, kind=kind, account=account)


@pytest.mark.parametrize("holder", ["", "  ", "x" * 71])
def test_an_account_has_a_holder(market, holder):
    with pytest.raises(RuleBroken, match="bad_holder"):
        a_method(market.andris, holder=holder)


def test_another_members_method_is_not_found(market):
    with pytest.raises(NotFound):
        remove_method(a_method(market.andris).pk, member=market.jonas, now_s=NOW_S)


def test_a_removed_method_is_offered_no_more_and_may_be_added_anew(market):
    old = a_method(market.andris)
    remove_method(old.pk, member=market.andris, now_s=NOW_S)
    assert methods(market.andris) == []
    assert a_method(market.andris, added_s=NOW_S).usable_s == NOW_S + 3 * DAY_S


def test_an_account_is_never_rewritten(market):
    method = a_method(market.andris)
    method.account = "DE89370400440532013000"
    with pytest.raises(IntegrityError, match="payouts_method_append_only"), transaction.atomic():
        method.save()
