from hypothesis import given
from hypothesis import strategies as st

from marketplace.billing.taken_seconds import added, spelled, taken, total
from workdiary.money import Money, line

RATE, OTHER = Money(4200, "USD"), Money(3333, "USD")


def test_an_hour_and_ten_minutes_of_thirty_hours_are_49_00():
    [row] = rows = taken({RATE: 108_000}, {}, {RATE: 4_200})
    assert (row.minor, total(rows), spelled(rows)) == (4900, 4900, [[4200, 4200, 4900]])


@given(
    st.integers(1, 10**7),
    st.lists(st.integers(1, 40_000), min_size=1, max_size=8),
    st.integers(0, 10_000),
)
def test_however_it_is_cut_it_adds_up_to_what_the_line_loses(minor, cuts, rest_s):
    rate = Money(minor, "USD")
    billed = {rate: sum(cuts) + rest_s}
    before, given_back = {}, 0
    for seconds in cuts:
        rows = taken(billed, before, {rate: seconds})
        assert 0 <= total(rows)
        given_back += total(rows)
        before = added(before, {rate: seconds})
    assert given_back == line(rate, billed[rate]).minor - line(rate, rest_s).minor


def test_each_rate_loses_by_its_own_line():
    rows = taken({RATE: 3600, OTHER: 3600}, {}, {RATE: 600, OTHER: 601})
    assert [row.minor for row in rows] == [700, 3333 - 2777]
