import re
from pathlib import Path

from tracker import doctor
from tracker.control.check_words import FOUND, NAMES, line


def test_each_code_of_the_self_test_has_its_sentence_and_no_sentence_is_left_over():
    source = Path(doctor.__file__).read_text()
    there = set(re.findall(r'_is_there\("(\w+)"', source))
    codes = set(re.findall(r'code="(\w+)"', source)) | {"clock", "clock_skew"}
    assert codes | there | {f"no_{of}" for of in there} == FOUND.keys()
    assert set(re.findall(r'of="(\w+)"', source)) | there == NAMES.keys()


def test_a_line_says_what_how_and_what_to_do():
    assert line("disk", "failed", "disk_low", "12") == (
        "Disk           FAILED   Only 12 MB are free: pictures will pause. Make room."
    )
