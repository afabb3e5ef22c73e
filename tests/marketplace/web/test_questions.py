"""A question on a segment's page, and its answer."""

import pytest

from marketplace.review.models import Message
from tests.marketplace.billing.disputes import segments
from tests.marketplace.diaries import a_diary
from tests.marketplace.web.test_refunds import Person


@pytest.fixture
def two(market):
    a_diary(market.contract, market.device, 600)
    return Person(market.maya), Person(market.andris)


def test_the_client_asks_the_freelancer_answers_and_both_read_it_as_plain_text(market, two):
    maya, andris = two
    [segment] = segments(market, 1)
    page = f"/segments/{segment}/"
    assert "Questions" not in andris.sees(page)
    for _ in range(2):
        maya.sends(page, f"{page}ask/", text="What <b>was</b> this?")
    thread = Message.objects.first().question_id
    andris.sends(page, f"/questions/{thread}/", text="The cart.\nIts totals.")
    for person in two:
        told = person.sees(page)
        assert "What &lt;b&gt;was&lt;/b&gt; this?" in told
        assert "The cart.<br>Its totals." in told
    assert maya.sends(page, f"{page}ask/", text=" ").status_code == 422
