import pytest

from workdiary.errors import BadRecord
from workdiary.fields import Fields


def test_a_field_is_taken_once():
    fields = Fields({"n": 1})
    assert fields.whole("n") == 1
    with pytest.raises(BadRecord, match="missing_field"):
        fields.whole("n")


def test_what_nobody_took_is_refused_unless_it_is_marked_as_an_addition():
    Fields({"x_later": 1}).done()
    with pytest.raises(BadRecord, match="unknown_field"):
        Fields({"later": 1}).done()


def test_an_addition_may_be_left_out_but_not_be_of_another_kind():
    assert Fields({}).text_if_any("x_title", 200) == ""
    assert Fields({}).is_said("x_takes_titles") is False
    assert Fields({}).number_said("x_away_max_s", 60, 3_600) is None
    assert Fields({"x_away_max_s": 300}).number_said("x_away_max_s", 60, 3_600) == 300
    assert Fields({"x_title": "fees.py"}).text_if_any("x_title", 200) == "fees.py"
    with pytest.raises(BadRecord, match="bad_text"):
        Fields({"x_title": 7}).text_if_any("x_title", 200)
    with pytest.raises(BadRecord, match="bad_boolean"):
        Fields({"x_takes_titles": 1}).is_said("x_takes_titles")
