import json
from collections import Counter

from marketplace.reports.own_data import own_data
from marketplace.review.ask import ask
from tests.builders import a_segment, an_id
from tests.marketplace.billing.disputes import a_billed_week


def told(member):
    return [json.loads(line) for line in own_data(member)]


def test_a_freelancer_takes_along_what_is_kept_with_each_record_as_it_was_signed(market):
    sent = a_segment(contract_id=market.contract.pk)
    market.receive(sent)
    found = told(market.andris)
    assert found[0]["about"] == "member" and found[0]["email"] == market.andris.email
    [segment] = [one for one in found if one["about"] == "segment"]
    assert (segment["id"], segment["record"]["memo"]) == (str(sent.id), sent.memo)
    assert {one["title"] for one in found if one["about"] == "contract"} == {
        "Logo refresh",
        "Shop checkout rebuild",
    }
    assert "rt_hash" not in json.dumps(found) and "password" not in json.dumps(found)


def test_a_client_has_their_side_and_staff_nobody_elses(market):
    a_billed_week(market, hours=2)
    segment = market.contract.segments.first()
    ask(
        market.contract.pk, [segment.pk], id=an_id(), text="What?", actor=market.maya,
        now_s=market.clock.now_s,
    )  # fmt: skip
    counts = Counter(one["about"] for one in told(market.maya))
    assert (counts["segment"], counts["invoice"], counts["message"]) == (12, 1, 1)
    assert counts["device"] == 0
    assert {one["about"] for one in told(market.vera)} <= {"member", "notice"}
    assert {one["about"] for one in told(market.jonas)} <= {"member", "notice", "device"}


def test_what_the_freelancer_removed_is_gone_for_the_client_here_too(market):
    sent = a_segment(contract_id=market.contract.pk, memo="A wrong window")
    market.receive(sent)
    market.operate("remove", sent, 1)
    [segment] = [one for one in told(market.maya) if one["about"] == "segment"]
    assert (segment["state"], segment["memo"], segment["record"]) == ("removed", "", None)
