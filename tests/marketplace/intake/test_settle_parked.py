from marketplace.intake.answers import ParkedItem, Receipted
from marketplace.intake.settle_parked import settle_parked
from tests.builders import a_segment
from workdiary.wire import segment_bytes


def settle(market):
    return settle_parked(clock=market.clock, policy=market.policy, seal=market.seal)


def test_what_came_too_early_counts_when_its_time_has_come(market):
    ahead = a_segment("2026-11-20T15:00:00Z")
    link = market.tracker.link(segment_bytes(ahead))
    assert isinstance(market.send(link)[0], ParkedItem)
    assert settle(market) == 0
    market.clock.pass_s(600)
    assert settle(market) == 1
    assert market.diary_of(market.contract) == [ahead]
    assert isinstance(market.send(link)[0], Receipted)
    assert settle(market) == 0
