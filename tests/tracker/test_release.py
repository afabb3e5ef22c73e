import json
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from tracker.release import MAX_BYTES, Release, is_newer, message, read_release
from tracker.ui.about import app_version
from workdiary.seal import SigningKey

ROOT = Path(__file__).resolve().parents[2]
KEY = SigningKey.generate()
TOLD = {
    "v": 1,
    "version": "0.10.2",
    "page": "https://fairhour.example/download/",
    "published": "2026-12-01",
}


def signed(key=KEY, **changes):
    told = TOLD | changes
    return json.dumps(told | {"signature": key.sign(message(told))}).encode()


def test_a_release_that_our_key_signed_is_believed():
    assert read_release(signed(), KEY.public_hex) == Release(
        version="0.10.2", page=TOLD["page"], published=date(2026, 12, 1)
    )


@pytest.mark.parametrize(
    "raw",
    [
        signed(key=SigningKey.generate()),
        signed().replace(b"0.10.2", b"0.10.3"),
        signed(page="http://fairhour.example/"),
        signed(page="file:///bin/sh"),
        signed(version="newest"),
        signed(published="soon"),
        signed(v=2),
        json.dumps(TOLD).encode(),
        json.dumps(TOLD | {"signature": 1}).encode(),
        json.dumps(TOLD | {"signature": "x"}).encode(),
        b"[]",
        b"\xff",
        b" " * (MAX_BYTES + 1),
    ],
    # The key is another in each process, and all of them must call a test the same.
    ids=[
        "other-key", "changed", "no-https", "a-file", "no-version", "no-date", "other-v",
        "unsigned", "a-number", "a-word", "a-list", "no-text", "too-long",
    ],
)  # fmt: skip
def test_anything_else_is_no_release(raw):
    assert read_release(raw, KEY.public_hex) is None


def test_versions_are_compared_as_numbers():
    assert is_newer("0.10.0", "0.9.9")
    assert not is_newer("0.9.9", "0.10.0")
    assert not is_newer("0.1.0", "0.1.0")
    assert not is_newer("x", "0.1.0")


def test_the_app_says_the_version_of_the_project_and_of_its_metadata():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    metadata = (ROOT / "resources/app.fairhour.Fairhour.metainfo.xml").read_text()
    assert re.findall(r'release version="([^"]+)"', metadata)[0] == project
    assert app_version() == project
