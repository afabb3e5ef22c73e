import io

import pytest
from django.core.management import CommandError, call_command

from marketplace.billing.models import Invoice
from marketplace.deadlines.sandbox_time import set_offset
from tests.builders import unix
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from workdiary.clock import SystemClock


@pytest.fixture
def after_the_lock(market):
    """The house's clock stands a minute after the lock of the week."""
    a_card(market.northwind)
    a_diary(market.contract, market.device, HOUR)
    set_offset(WEEK.lock_s * 1000 + 60_000 - SystemClock().read().wall_ms)
    return market


def said(*words):
    out = io.StringIO()
    call_command(*words, stdout=out)
    return out.getvalue()


def test_the_last_locked_week_is_billed_and_charged(after_the_lock):
    assert said("close_week") == "Week 2026-11-16: 1 new invoices, 1 charges run.\n"
    assert Invoice.objects.get().state == "paid"


def test_a_second_run_finds_nothing_to_do(after_the_lock):
    said("close_week", "--week", "2026-11-16")
    assert said("close_week") == "Week 2026-11-16: 0 new invoices, 0 charges run.\n"


def test_an_open_week_is_refused_in_a_sentence(after_the_lock):
    with pytest.raises(CommandError, match=r"Week 2026-11-23 is open for .* \(week_open\)"):
        said("close_week", "--week", "2026-11-23")


@pytest.mark.parametrize("week", ["2026-11-17", "last", "2026-11"])
def test_what_is_no_monday_names_no_week(after_the_lock, week):
    with pytest.raises(CommandError, match="bad_week"):
        said("close_week", "--week", week)


def test_release_moves_on_what_is_due(after_the_lock):
    said("close_week")
    assert said("release") == "0 steps taken.\n"
    set_offset(unix("2026-12-03T00:00:00Z") * 1000 - SystemClock().read().wall_ms)
    assert said("release") == "2 steps taken.\n"
    assert Invoice.objects.get().state == "released"
