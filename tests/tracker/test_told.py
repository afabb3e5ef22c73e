import pytest

from tests.tracker.ui import a_week
from tracker.told import read_told, spell_told
from workdiary.errors import BadRecord


def test_what_is_told_survives_being_kept():
    assert read_told(spell_told(a_week.told(3))) == a_week.told(3)


@pytest.mark.parametrize(
    "broken",
    [
        {"kind": "contracts"},
        {"weeks": [7]},
        {"weeks": [{**spell_told(a_week.told())["weeks"][0], "week": "2026-11-17"}]},
        {"figures": [{"currency": "XXX"}]},
        {"pairs": [{"client": "A", "currency": "USD", "billed_minor": "1"}]},
    ],
)
def test_a_misspelled_answer_is_refused(broken):
    with pytest.raises(BadRecord):
        read_told(spell_told(a_week.told()) | broken)
