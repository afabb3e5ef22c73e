import pytest

from marketplace.people.allow_device import allow_device
from tests.marketplace.billing.disputes import a_billed_week, disputed, segments


@pytest.fixture
def dispute(market):
    a_billed_week(market, hours=1)
    return disputed(market, 2)


def test_the_freelancer_reads_a_dispute_with_each_verdict(market, caller, dispute):
    told = caller.call("GET", f"/api/v1/disputes/{dispute.pk}").json
    assert (told["kind"], told["state"], told["reason"]) == ("dispute", "opened", "not_at_work")
    assert (told["frozen_minor"], told["currency"]) == (1_400, "USD")
    assert [row["segment"] for row in told["report"]] == [str(id) for id in segments(market, 2)]
    assert {row["outcome"] for row in told["report"]} == {"open"}


def test_another_freelancer_and_a_stranger_find_no_dispute(market, stranger, dispute):
    address = f"/api/v1/disputes/{dispute.pk}"
    assert stranger.call("GET", address).status == 401
    stranger.sign_in(lambda code: allow_device(code, market.jonas))
    assert stranger.call("GET", address).status == 404
