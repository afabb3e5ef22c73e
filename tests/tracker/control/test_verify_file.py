import io
import json

from tests.builders import CONTRACT, terms
from tracker.control.verify_file import INVALID, NO_FILE, VALID, verify_file
from tracker.control.words import broken_bundle
from workdiary.bundle import seal_bundle
from workdiary.log import root
from workdiary.seal import SigningKey
from workdiary.wire import terms_to_json

KEY = SigningKey.from_bytes(b"m" * 32)


def an_empty_week():
    return {
        "kind": "bundle",
        "v": 1,
        "week": "2026-11-16",
        "made_s": 1_795_190_000,
        "terms": terms_to_json(terms(id=CONTRACT)),
        "rates": [],
        "closed": [],
        "limit_s": None,
        "keys": [{"id": "k1", "public": KEY.public_hex}],
        "chains": [],
        "segments": [],
        "tombstones": [],
        "operations": [],
        "log": {"size": 0, "root": root([]).hex(), "made_s": 0, "key": "", "signature": ""},
        "heads": [],
        "invoice": None,
        "key": "k1",
    }


def verified(path, *, is_json=False):
    out, err = io.StringIO(), io.StringIO()
    return verify_file(
        str(path), is_json=is_json, out=out, err=err
    ), out.getvalue() + err.getvalue()


def test_a_valid_week_says_what_it_comes_to(tmp_path):
    file = tmp_path / "week.json"
    file.write_bytes(seal_bundle(an_empty_week(), KEY.sign))
    code, said = verified(file)
    assert code == VALID
    assert said.startswith("Valid. Week of 2026-11-16, Shop checkout rebuild: 0:00:00")
    assert json.loads(verified(file, is_json=True)[1])["ok"] is True


def test_a_changed_week_is_invalid_and_says_why(tmp_path):
    file = tmp_path / "week.json"
    file.write_bytes(seal_bundle(an_empty_week(), KEY.sign).replace(b"Shop", b"Ship"))
    code, said = verified(file)
    assert (code, said) == (INVALID, broken_bundle("bundle_signature") + "\n")
    told = json.loads(verified(file, is_json=True)[1])
    assert (told["ok"], told["code"]) == (False, "bundle_signature")


def test_a_missing_file_and_a_device_are_no_bundle(tmp_path):
    assert verified(tmp_path / "gone")[0] == NO_FILE
    assert verified("/dev/zero")[0] == INVALID
