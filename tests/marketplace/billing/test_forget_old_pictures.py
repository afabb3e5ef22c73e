"""The pictures of a week go when their contract's days are over, and not before."""

from types import SimpleNamespace

import pytest

from marketplace.billing.forget_old_pictures import forget_old_pictures
from marketplace.billing.models import Invoice
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.intake.answers import Receipted
from marketplace.intake.models import Picture
from marketplace.policy import Policy
from marketplace.tasks import run_due
from tests.builders import a_segment, unix
from tests.marketplace.conftest import a_contract, a_picture, a_snapshot_of
from tests.marketplace.diaries import a_card
from workdiary.week import DAY_S, BillingWeek

WEEK = BillingWeek.of("2026-11-16")
RELEASE_S = unix("2026-12-02T23:59:59Z")


def received(market, picture, contract=None, starts="2026-11-20T14:20:00Z"):
    market.keep_picture(picture)
    segment = a_segment(starts, contract_id=(contract or market.contract).pk)
    segment = a_segment(
        starts,
        contract_id=segment.contract_id,
        snapshots=(a_snapshot_of(picture, segment.starts_s),),
    )
    assert isinstance(market.receive(segment), Receipted)
    return a_snapshot_of(picture, 0).sha256


def run_to(market, at_s):
    tools = SimpleNamespace(
        gateway=SandboxGateway(), payers={}, policy=Policy(), blobs=market.blobs
    )
    run_due(at_s, tools)


@pytest.fixture
def paid(market):
    """A client whose card pays, so that weeks are released on their day."""
    a_card(market.northwind)
    return market


def test_the_bytes_go_at_the_second_the_contract_says_and_the_hash_stays(paid):
    sha256 = received(paid, a_picture())
    run_to(paid, RELEASE_S + 90 * DAY_S - 1)
    assert Invoice.objects.get().state == "released"
    assert paid.blobs.has(sha256)
    run_to(paid, RELEASE_S + 90 * DAY_S)
    assert not paid.blobs.has(sha256)
    assert Picture.objects.get(sha256=sha256).forgotten_s == RELEASE_S + 90 * DAY_S


def test_each_contract_of_a_week_has_its_own_days(paid):
    short = a_contract(paid.andris, paid.northwind, title="Logo refresh", retention_days=0)
    soon = received(paid, a_picture(90), short, "2026-11-20T13:20:00Z")
    late = received(paid, a_picture(140))
    run_to(paid, RELEASE_S + DAY_S)
    assert (paid.blobs.has(soon), paid.blobs.has(late)) == (False, True)
    run_to(paid, RELEASE_S + 90 * DAY_S)
    assert not paid.blobs.has(late)


def test_a_picture_that_other_time_shows_stays_as_long_as_that_needs_it(paid):
    short = a_contract(paid.andris, paid.northwind, title="Logo refresh", retention_days=0)
    sha256 = received(paid, a_picture())
    assert received(paid, a_picture(), short, "2026-11-20T13:20:00Z") == sha256
    run_to(paid, RELEASE_S + 89 * DAY_S)
    assert paid.blobs.has(sha256)
    run_to(paid, RELEASE_S + 90 * DAY_S)
    assert not paid.blobs.has(sha256)


def test_money_that_is_not_released_keeps_its_evidence(market):
    sha256 = received(market, a_picture())
    run_to(market, RELEASE_S + 95 * DAY_S)
    assert Invoice.objects.get().state == "open"
    assert market.blobs.has(sha256)


def test_a_run_that_was_killed_before_the_bytes_went_is_made_up_for(paid):
    sha256 = received(paid, a_picture())
    run_to(paid, RELEASE_S)
    Picture.objects.update(forgotten_s=RELEASE_S)
    facts = {"number": 1, "now_s": RELEASE_S + 90 * DAY_S, "policy": Policy()}
    assert forget_old_pictures(WEEK, blobs=paid.blobs, **facts) == 0
    assert not paid.blobs.has(sha256)
