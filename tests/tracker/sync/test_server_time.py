import pytest

from tests.fakes import FakeClock
from tracker.sync.server_time import ServerTime, nearer, seen

NOW_S = 1_795_190_000


def look(ahead_s, took_s=0.2):
    clock = FakeClock(NOW_S + ahead_s)
    sent = clock.read()
    return seen(NOW_S, sent, clock.pass_s(took_s))


@pytest.mark.parametrize(
    ("ahead_s", "flagged_s"),
    [(0, 0), (119, 0), (-119, 0), (122, 122), (-122, -122), (7200, 7200)],
)
def test_a_clock_over_two_minutes_off_is_flagged_with_its_sign(ahead_s, flagged_s):
    assert abs(look(ahead_s).flagged_s - flagged_s) <= 1


def test_a_slow_exchange_leaves_more_doubt_and_flags_less():
    assert look(0, took_s=20).uncertain_ms == 10_500
    assert look(125, took_s=1).flagged_s
    assert not look(121, took_s=40).flagged_s


def test_a_wall_clock_that_jumps_in_the_exchange_does_not_make_the_doubt_negative():
    assert seen(NOW_S, FakeClock(NOW_S).read(), FakeClock(NOW_S - 3600).read()) == ServerTime(
        now_s=NOW_S, ahead_ms=-500, uncertain_ms=500
    )


def test_each_hello_is_a_look_at_the_marketplaces_clock(api, market, clock):
    api.hello()
    assert api.server_time.flagged_s == 0
    clock.jump_s(600)
    api.hello()
    assert 599 <= api.server_time.flagged_s <= 600


def test_each_exchange_is_a_look_at_the_marketplaces_clock(api, market, clock):
    api.hello()
    clock.jump_s(600)
    market.headers["Fairhour-Time"] = str(market.now_s)
    api.contracts()
    assert 599 <= api.server_time.flagged_s <= 600


def test_a_slow_exchange_takes_no_certainty_away_unless_the_clock_moved():
    sure, unsure = look(0), look(-5, took_s=20)
    assert nearer(None, unsure) == unsure
    assert nearer(sure, unsure) == sure
    assert nearer(unsure, sure) == sure
    assert nearer(sure, moved := look(300, took_s=20)) == moved


def test_the_status_says_so_and_sending_goes_on(diary, market, push, api, clock):
    clock.jump_s(-600)
    api.hello()
    push.run()
    assert -601 <= push.sending.clock_ahead_s <= -600
    assert push.sending.state == "ok"
