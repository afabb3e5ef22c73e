"""Approve on a week in review: one button, ten minutes to take it back."""

import pytest

from marketplace.deadlines.sandbox_time import set_offset
from marketplace.review.models import Acceptance
from tests.marketplace.billing.disputes import FRIDAY, a_billed_week, disputed
from tests.marketplace.diaries import WEEK
from tests.marketplace.web.test_refunds import Person
from workdiary.clock import SystemClock


def at(now_s):
    set_offset(now_s * 1000 - SystemClock().read().wall_ms)


@pytest.fixture
def two(market):
    a_billed_week(market, hours=1)
    at(FRIDAY)
    return Person(market.maya), Person(market.andris)


def test_the_client_approves_undoes_approves_again_and_the_freelancer_reads_it(market, two):
    maya, andris = two
    disputed(market, 1)
    page = f"/contracts/{market.contract.pk}/days/{WEEK.label}/"
    approve = f"/contracts/{market.contract.pk}/weeks/{WEEK.label}/approve/"
    assert "Approve these hours" in maya.sees(page)
    assert "Approve these hours" not in andris.sees(page)
    assert maya.browser.post(approve).status_code == 302
    assert "You approved 5 segments." in maya.sees(page)
    assert "Approved by the client: 5 segments." in andris.sees(page)
    assert maya.browser.post(f"{approve}undo/").status_code == 302
    assert "Approve these hours" in maya.sees(page)
    assert not Acceptance.objects.standing().exists()
    assert maya.browser.post(approve).status_code == 302
    assert Acceptance.objects.standing().count() == 5
    at(FRIDAY + 601)
    assert "Undo" not in maya.sees(page)
    assert maya.browser.post(f"{approve}undo/").status_code == 409
    assert maya.browser.post(approve).status_code == 422
    assert andris.browser.post(approve).status_code in (403, 422)
