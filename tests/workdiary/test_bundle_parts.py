import pytest

from workdiary.bundle_parts import closed_of, tier_of
from workdiary.errors import BadRecord
from workdiary.fields import Fields


def test_a_span_may_be_open_and_a_tier_has_no_end():
    assert closed_of({"starts_s": None, "ends_s": 5}).ends_s == 5
    assert tier_of([None, 5]) == (None, 5)


def test_what_is_no_hash_is_refused():
    for bad in ([1], ["zz"], "ab"):
        with pytest.raises(BadRecord):
            Fields({"path": bad}).hashes("path")
