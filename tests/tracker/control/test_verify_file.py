import io
import json

from tests.tracker.sync.signed_weeks import KEY, a_week
from tracker.control.verify_file import INVALID, NO_FILE, VALID, verify_file
from tracker.control.words import broken_bundle

OTHER_KEY = "ab" * 32


def verified(path, **facts):
    out, err = io.StringIO(), io.StringIO()
    code = verify_file(str(path), **({"is_json": False} | facts), out=out, err=err)
    return code, out.getvalue() + err.getvalue()


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


def test_a_file_that_is_held_against_its_own_keys_says_so_and_names_them(tmp_path):
    file = tmp_path / "week.json"
    file.write_bytes(a_week())
    assert KEY.public_hex in verified(file)[1]
    assert json.loads(verified(file, is_json=True)[1])["keys"] == [KEY.public_hex]
    code, said = verified(file, trusted=[OTHER_KEY, KEY.public_hex.upper()])
    assert (code, "--key" in said) == (VALID, False)


def test_a_well_signed_file_of_another_marketplace_is_invalid(tmp_path):
    file = tmp_path / "week.json"
    file.write_bytes(a_week())
    code, said = verified(file, trusted=[OTHER_KEY])
    assert (code, said) == (INVALID, f"k1: {broken_bundle('unknown_key')}\n")
