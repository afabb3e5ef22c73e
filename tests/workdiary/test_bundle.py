"""Valid and changed bundles of a real week are checked in marketplace/billing/test_week_bundle."""

from workdiary.bundle import MAX_BYTES, check
from workdiary.bundle_found import Wrong


def test_a_file_over_the_cap_is_not_even_read():
    assert check(bytes(MAX_BYTES + 1)) == Wrong("too_large")


def test_numbers_with_a_point_and_names_twice_are_no_bundle():
    for data in (b'{"v":1.0}', b'{"v":1,"v":1}', b"\xff"):
        assert check(data).code == "not_a_bundle"
