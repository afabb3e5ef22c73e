import io
import json

from tests.tracker.sync.signed_weeks import a_week
from tracker.control.verify_file import INVALID, NO_FILE, VALID, verify_file
from tracker.control.words import broken_bundle


def verified(path, *, is_json=False):
    out, err = io.StringIO(), io.StringIO()
    return verify_file(
        str(path), is_json=is_json, out=out, err=err
    ), out.getvalue() + err.getvalue()


def test_a_valid_week_says_what_it_comes_to(tmp_path):
    file = tmp_path / "week.json"
    file.write_bytes(a_week())
    code, said = verified(file)
    assert code == VALID
    assert said.startswith("Valid. Week of 2026-11-16, Shop checkout rebuild: 0:00:00")
    assert json.loads(verified(file, is_json=True)[1])["ok"] is True


def test_a_changed_week_is_invalid_and_says_why(tmp_path):
    file = tmp_path / "week.json"
    file.write_bytes(a_week().replace(b"Shop", b"Ship"))
    code, said = verified(file)
    assert (code, said) == (INVALID, broken_bundle("bundle_signature") + "\n")
    told = json.loads(verified(file, is_json=True)[1])
    assert (told["ok"], told["code"]) == (False, "bundle_signature")


def test_a_missing_file_and_a_device_are_no_bundle(tmp_path):
    assert verified(tmp_path / "gone")[0] == NO_FILE
    assert verified("/dev/zero")[0] == INVALID
