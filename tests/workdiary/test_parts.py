from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from workdiary.money import Money
from workdiary.parts import Closed, Part, RateFrom, Recorded, cut, rate_at, split

FOURTY_TWO = Money(4200, "USD")
FOURTY_FIVE = Money(4500, "USD")
FROM_THE_START = (RateFrom(from_s=0, rate=FOURTY_TWO),)


def recorded(number, starts_s, ends_s, **facts):
    return Recorded(id=UUID(int=number), starts_s=starts_s, ends_s=ends_s, **facts)


def told(parts):
    return [(part.starts_s, part.ends_s, part.rate.minor, part.fate) for part in parts]


def test_cuts_cover_a_segment_exactly():
    assert cut(recorded(1, 0, 600), [450, 200]) == [(0, 200), (200, 450), (450, 600)]


def test_instants_at_the_edges_cut_nothing():
    assert cut(recorded(1, 0, 600), [-5, 0, 600, 900]) == [(0, 600)]


def test_a_rate_change_cuts_at_the_second():
    # Segment 14:00-14:10, change at 14:03:27: 207 s at the old rate, 393 s at the new one.
    rates = (*FROM_THE_START, RateFrom(from_s=207, rate=FOURTY_FIVE))
    assert told(split([recorded(1, 0, 600)], rates=rates)) == [
        (0, 207, 4200, "billed"),
        (207, 600, 4500, "billed"),
    ]


def test_before_its_first_version_the_first_rate_holds():
    rates = (RateFrom(from_s=100, rate=FOURTY_TWO), RateFrom(from_s=200, rate=FOURTY_FIVE))
    assert [rate_at(rates, at_s).minor for at_s in (0, 100, 199, 200)] == [4200, 4200, 4200, 4500]


def test_a_pause_leaves_what_came_before_it():
    # Pause at 14:03:20 leaves 200 s billed, 400 s after the pause.
    parts = split(
        [recorded(1, 0, 600)], rates=FROM_THE_START, closed=[Closed(starts_s=200, ends_s=None)]
    )
    assert told(parts) == [(0, 200, 4200, "billed"), (200, 600, 4200, "outside")]


def test_time_before_the_contract_began_pays_nothing():
    parts = split(
        [recorded(1, 0, 600)], rates=FROM_THE_START, closed=[Closed(starts_s=None, ends_s=60)]
    )
    assert told(parts) == [(0, 60, 4200, "outside"), (60, 600, 4200, "billed")]


def test_the_second_that_reaches_the_limit_ends_the_billable_part():
    # Limit reached at 14:26:40: segment 14:20-14:30 is 400 s billed and 200 s over.
    parts = split([recorded(1, 0, 600), recorded(2, 600, 1200)], rates=FROM_THE_START, limit_s=1000)
    assert told(parts) == [
        (0, 600, 4200, "billed"),
        (600, 1000, 4200, "billed"),
        (1000, 1200, 4200, "over_limit"),
    ]


def test_removing_earlier_time_pulls_later_time_under_the_limit():
    week = [recorded(1, 0, 600, standing="removed"), recorded(2, 600, 1200)]
    parts = split(week, rates=FROM_THE_START, limit_s=600)
    assert told(parts) == [(0, 600, 4200, "removed"), (600, 1200, 4200, "billed")]


def test_a_limit_of_nothing_pays_nothing():
    parts = split([recorded(1, 0, 600)], rates=FROM_THE_START, limit_s=0)
    assert told(parts) == [(0, 600, 4200, "over_limit")]


def test_time_in_a_pause_uses_up_no_limit():
    parts = split(
        [recorded(1, 0, 600), recorded(2, 600, 1200)],
        rates=FROM_THE_START,
        closed=[Closed(starts_s=0, ends_s=600)],
        limit_s=600,
    )
    assert [part.fate for part in parts] == ["outside", "billed"]


def test_the_limit_is_used_in_order_of_start_whatever_the_order_given():
    parts = split([recorded(1, 600, 1200), recorded(2, 0, 600)], rates=FROM_THE_START, limit_s=600)
    assert told(parts) == [(0, 600, 4200, "billed"), (600, 1200, 4200, "over_limit")]


STANDINGS = st.sampled_from(["counted", "counted", "counted", "late", "removed", "parked"])


@st.composite
def weeks(draw):
    """A short week of touching or spaced segments, with changes anywhere."""
    at_s, segments = 0, []
    for number in range(draw(st.integers(0, 8))):
        at_s += draw(st.integers(0, 40))
        ends_s = at_s + draw(st.integers(1, 60))
        segments.append(
            recorded(
                number,
                at_s,
                ends_s,
                is_manual=draw(st.booleans()),
                standing=draw(STANDINGS),
            )
        )
        at_s = ends_s
    instants = st.integers(-20, 700)
    changes = sorted(draw(st.lists(instants, max_size=3, unique=True)))
    rates = (
        *(RateFrom(from_s=-99, rate=FOURTY_TWO),),
        *(RateFrom(from_s=at, rate=Money(5000 + at, "USD")) for at in changes),
    )
    edges = [draw(st.tuples(instants, instants)) for _ in range(draw(st.integers(0, 2)))]
    closed = [Closed(starts_s=min(pair), ends_s=max(pair)) for pair in edges]
    return segments, rates, closed, draw(st.none() | st.integers(0, 400))


@given(weeks())
def test_each_second_alone_tells_the_same_as_the_parts(week):
    segments, rates, closed, limit_s = week
    expected, used_s = {}, 0
    for segment in segments:
        for second in range(segment.starts_s, segment.ends_s):
            fate = "billed" if segment.standing == "counted" else segment.standing
            if fate == "billed" and any(c.starts_s <= second < c.ends_s for c in closed):
                fate = "outside"
            if fate == "billed" and limit_s is not None and used_s == limit_s:
                fate = "over_limit"
            used_s += fate == "billed"
            rate = [version.rate for version in rates if version.from_s <= second][-1]
            expected[segment.id, second] = (fate, rate, segment.is_manual)
    parts = split(segments, rates=rates, closed=closed, limit_s=limit_s)
    assert expected == {
        (part.segment_id, second): (part.fate, part.rate, part.is_manual)
        for part in parts
        for second in range(part.starts_s, part.ends_s)
    }
    assert sum(part.seconds for part in parts) == len(expected)
    assert all(isinstance(part, Part) for part in parts)
