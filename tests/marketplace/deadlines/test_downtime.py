from marketplace.deadlines.downtime import Gap, gap
from marketplace.policy import Policy
from tests.builders import unix

POLICY = Policy()


def test_ten_minutes_without_a_heartbeat_are_no_gap():
    assert gap(1_000, 1_600, POLICY) is None
    assert gap(1_000, 1_601, POLICY) == Gap(1_000, 1_601)


def test_the_second_of_the_last_heartbeat_was_still_kept():
    assert [Gap(1_000, 2_000).holds(at_s) for at_s in (1_000, 1_001, 2_000, 2_001)] == [
        False,
        True,
        True,
        False,
    ]


def test_a_gap_names_the_locks_that_fell_into_it_in_order():
    down = Gap(unix("2026-11-23T11:59:59Z"), unix("2026-12-07T12:00:00Z"))
    assert [week.label for week in down.locks(POLICY)] == [
        "2026-11-16",
        "2026-11-23",
        "2026-11-30",
    ]
    assert Gap(unix("2026-11-23T12:00:00Z"), unix("2026-11-30T11:59:59Z")).locks(POLICY) == []
