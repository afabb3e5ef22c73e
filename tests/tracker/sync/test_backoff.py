import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import unix
from tracker.sync.backoff import ASKED_CAP_S, CAP_S, asked_s, wait_s

NOW_S = unix("2026-11-20T12:00:00Z")


@given(failures=st.integers(1, 10_000), chance=st.integers(0, 10_000))
def test_the_wait_is_never_over_five_minutes_and_never_under_half_its_span(failures, chance):
    span_s = min(CAP_S, 5 * 2 ** min(failures - 1, 10))
    waited_s = wait_s(failures, draw=lambda n: chance % n)
    assert span_s // 2 <= waited_s <= span_s


def test_the_longest_draws_double_up_to_five_minutes():
    longest = [wait_s(n, draw=lambda n: n - 1) for n in range(1, 9)]
    assert longest == [5, 10, 20, 40, 80, 160, 300, 300]


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        (None, None),
        ("120", 120),
        (" 0 ", 0),
        ("315360000", ASKED_CAP_S),  # ten years
        ("9" * 400, ASKED_CAP_S),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("", None),
        ("Fri, 20 Nov 2026 12:02:00 GMT", 120),
        ("Fri, 20 Nov 2026 12:02:00 -0000", 120),
        ("Fri, 20 Nov 2036 12:00:00 GMT", ASKED_CAP_S),
        ("Fri, 20 Nov 2026 11:00:00 GMT", None),  # in the past
    ],
)
def test_a_server_is_believed_for_at_most_an_hour(retry_after, seconds):
    assert asked_s(retry_after, now_s=NOW_S) == seconds
