"""Late time on its page: both sides see it, the client says what is billed."""

import re

import pytest

from marketplace.billing.close_all import close_all
from marketplace.billing.models import Line
from marketplace.deadlines.sandbox_time import set_offset
from marketplace.policy import Policy
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_diary, funds
from tests.marketplace.web.test_refunds import Person
from workdiary.clock import SystemClock


@pytest.fixture
def two(market):
    """An hour in time, and two segments that came after its week was closed."""
    funds(market.northwind, 100_000)
    a_diary(market.contract, market.device, HOUR)
    a_diary(market.contract, market.device, 900, starts_s=MONDAY_S + 20 * HOUR, is_late=True)
    close_all(WEEK, now_s=WEEK.lock_s, policy=Policy())
    set_offset((WEEK.lock_s + HOUR) * 1000 - SystemClock().read().wall_ms)
    return Person(market.maya), Person(market.andris)


def test_the_client_bills_one_declines_the_other_and_the_freelancer_reads_it(market, two):
    maya, andris = two
    page = f"/contracts/{market.contract.pk}/late/"
    assert page in maya.sees(f"/contracts/{market.contract.pk}/days/{WEEK.label}/")
    asked = maya.sees(page)
    assert "0:15:00 wait for your answer" in asked
    later, earlier = re.findall(r'name="segment" value="([^"]+)"', asked)
    assert maya.browser.post(f"{page}yes/", {"segment": [earlier]}).status_code == 302
    assert maya.browser.post(f"{page}no/", {"segment": [later]}).status_code == 302
    told = andris.sees(page)
    assert "Billed with the next invoice" in told
    assert "Declined, not billed" in told
    assert "Nothing waits for an answer" in told
    assert 'name="segment"' not in maya.sees(page)
    a_diary(market.contract, market.device, HOUR, starts_s=WEEK.next.starts_s)
    close_all(WEEK.next, now_s=WEEK.next.lock_s, policy=Policy())
    assert Line.objects.get(late_week_s=WEEK.starts_s).amount_minor == 700


def test_what_cannot_be_answered_is_said_and_nothing_changes(market, two):
    maya, andris = two
    page = f"/contracts/{market.contract.pk}/late/"
    for answer in (maya.browser.post(f"{page}yes/"), andris.browser.post(f"{page}yes/")):
        assert answer.status_code in (403, 422)
    assert maya.browser.post(f"{page}perhaps/").status_code == 404
    assert "0:15:00 wait for an answer" in andris.sees(page)
