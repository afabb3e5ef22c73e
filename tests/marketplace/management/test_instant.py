import pytest

from marketplace.management.instant import instant_s
from tests.builders import unix

NOW_S = unix("2026-11-20T09:09:00Z")  # a Friday


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-11-23T12:00:00Z", "2026-11-23T12:00:00Z"),
        ("2026-11-23T14:00:00+02:00", "2026-11-23T12:00:00Z"),
        ("next monday 12:00", "2026-11-23T12:00:00Z"),
        ("Next  Monday", "2026-11-23T00:00:00Z"),
        ("next friday 09:09", "2026-11-27T09:09:00Z"),
        ("next friday 09:10", "2026-11-20T09:10:00Z"),
        ("next wednesday 23:59:59", "2026-11-25T23:59:59Z"),
        ("+3d", "2026-11-23T09:09:00Z"),
        ("+90m", "2026-11-20T10:39:00Z"),
    ],
)
def test_instants_are_read_as_people_type_them(text, at):
    assert instant_s(text, now_s=NOW_S) == unix(at)


@pytest.mark.parametrize("text", ["", "monday", "next moonday", "next monday 24:00", "+d", "-3d"])
def test_anything_else_says_what_is_accepted(text):
    with pytest.raises(ValueError, match="accepted is 2026-11-23T12:00:00Z"):
        instant_s(text, now_s=NOW_S)


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="end it with Z"):
        instant_s("2026-11-23T12:00:00", now_s=NOW_S)
