from uuid import UUID

import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, an_id, terms
from tracker.control.find import Found, Many, find_contract, find_segments, last_contract

BOTH = [terms(), terms(id=OTHER_CONTRACT, title="Logo refresh")]


@pytest.mark.parametrize(
    ("typed", "last", "found"),
    [
        ("checkout", None, Found(CONTRACT)),
        ("LOGO", None, Found(OTHER_CONTRACT)),
        (str(CONTRACT), None, Found(CONTRACT)),
        ("re", None, Many(("Shop checkout rebuild", "Logo refresh"))),
        ("garden", None, None),
        ("", None, None),
        (None, OTHER_CONTRACT, Found(OTHER_CONTRACT)),
        (None, an_id(), Many(("Shop checkout rebuild", "Logo refresh"))),
        (None, None, Many(("Shop checkout rebuild", "Logo refresh"))),
    ],
)
def test_which_contract_is_meant(typed, last, found):
    assert find_contract(BOTH, typed, last=last) == found


def test_a_whole_title_wins_over_a_part_of_another():
    contracts = [terms(title="Logo"), terms(id=OTHER_CONTRACT, title="Logo refresh")]
    assert find_contract(contracts, "logo", last=None) == Found(CONTRACT)


def test_the_only_active_contract_needs_no_name():
    contracts = [terms(), terms(id=OTHER_CONTRACT, state="ended")]
    assert find_contract(contracts, None, last=OTHER_CONTRACT) == Found(CONTRACT)


def test_a_segment_is_named_by_the_unique_end_of_its_id():
    first, second = UUID(int=0x1111_AAAAAA), UUID(int=0x2222_AAAAAA)
    assert find_segments([first, second], [str(first)]) == (first,)
    assert find_segments([first, second], ["2222aaaaaa"]) == (second,)
    assert find_segments([first, second], ["aaaaaa"]) is None
    assert find_segments([first, second], ["aaaa"]) is None
    assert find_segments([first, second], [str(first), "nothing"]) is None


def test_the_contract_recorded_last_is_known(bench):
    assert last_contract(bench.diary, now_s=bench.clock.now_s) is None
    bench.start(OTHER_CONTRACT)
    bench.run(5)
    assert last_contract(bench.diary, now_s=bench.clock.now_s) == OTHER_CONTRACT
