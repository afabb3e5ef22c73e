"""UUIDv7."""

import pytest

from workdiary.ids import uuid7


def test_the_example_of_the_standard_is_made():
    # RFC 9562, appendix A.6: unix_ts_ms, rand_a = CC3, rand_b = 18C4DC0C0C07398F
    tail = (0xCC3 << 68) | (0x18C4DC0C0C07398F & ((1 << 62) - 1))
    made = uuid7(0x017F22E279B0, tail.to_bytes(10, "big"))
    assert str(made) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


def test_ids_of_a_later_millisecond_sort_behind():
    assert uuid7(1000, b"\xff" * 10) < uuid7(1001, b"\x00" * 10)


def test_fewer_than_ten_random_bytes_are_refused():
    with pytest.raises(ValueError, match="ten random bytes"):
        uuid7(0, b"short")
