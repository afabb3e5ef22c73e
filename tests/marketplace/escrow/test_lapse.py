import pytest
from django.db import transaction

from marketplace.errors import Conflict
from marketplace.escrow.milestone_models import Mediation, Milestone
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post
from marketplace.trail.models import Act
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import a_fixed_price, books, is_sound, state_of


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


def noted():
    return list(Act.objects.filter(verb__contains="quiet").values_list("verb", flat=True))


def test_ninety_quiet_days_are_warned_of_twice_and_then_ask_for_the_refund(logo):
    design = logo.funded()
    logo.later(60)
    assert noted() == ["milestone_quiet_60"]
    logo.later(15)
    assert noted() == ["milestone_quiet_60", "milestone_quiet_75"]
    logo.later(15)
    assert state_of(design) == "refund_asked"
    logo.later(7)
    assert (state_of(design), books()) == ("refunded", {"client_balance": 103_000})
    assert is_sound()


def test_each_step_begins_the_quiet_days_anew(logo):
    design = logo.submit(logo.funded())
    logo.changes(design)
    logo.later(59)
    logo.submit(design)
    logo.changes(design)
    logo.later(59)
    assert noted() == []


def test_silence_to_a_refund_request_gives_back_what_nothing_was_handed_in_for(logo):
    design = logo.ask_refund(logo.funded())
    logo.later(7)
    assert state_of(design) == "refunded"
    assert books() == {"client_balance": 103_000}


def test_silence_to_a_refund_request_disputes_what_was_handed_in(logo):
    design = logo.ask_refund(logo.submit(logo.funded()))
    logo.later(7)
    mediation = Mediation.objects.get()
    assert (state_of(design), mediation.opener, mediation.state) == ("disputed", None, "between")
    assert books() == {"frozen": 100_000, "client_fee_held": 3_000}
    assert is_sound()


def test_a_refund_request_stops_the_fourteen_days(logo):
    design = logo.submit(logo.funded())
    logo.later(13)
    logo.ask_refund(design)
    logo.later(2)
    assert state_of(design) == "refund_asked"
    logo.accept(design)
    assert state_of(design) == "accepted"


def test_the_freelancer_gives_it_back_at_once(logo):
    design = logo.ask_refund(logo.funded())
    logo.give_back(design)
    assert (state_of(design), books()) == ("refunded", {"client_balance": 103_000})
    with pytest.raises(Conflict):
        logo.give_back(design)


def test_what_rolled_to_a_draft_can_be_asked_back(logo):
    design, build = logo.draft(100_000), logo.draft(150_000, title="Build")
    logo.accept(logo.fund(design), 60_000)
    logo.ask_refund(build)
    logo.later(7)
    assert (state_of(build), books()["client_balance"]) == ("refunded", 41_200)
    assert is_sound()
    assert Milestone.objects.get(pk=build.pk).refunded_minor == 40_000


def test_a_release_pays_first_what_is_owed_for_a_fee_priced_again(logo):
    owed = Account("due_from_freelancer", str(logo.andris.pk), "USD")
    entry = Entry(
        Key("test", "1", "owed"), (Transfer(owed, Account("income.fee", "", "USD"), 900),)
    )
    with transaction.atomic():
        post([entry], at_s=logo.now_s)
    logo.accept(logo.submit(logo.funded()))
    logo.later(5)
    assert books()["available"] == 85_000 - 900
    assert "due_from_freelancer" not in books()
