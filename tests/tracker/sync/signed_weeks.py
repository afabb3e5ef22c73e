"""A week without time, signed as a marketplace signs it."""

from tests.builders import CONTRACT, terms
from workdiary.bundle import seal_bundle
from workdiary.log import root
from workdiary.seal import SigningKey
from workdiary.wire import terms_to_json

KEY = SigningKey.from_bytes(b"m" * 32)


def a_week(key=KEY):
    """The bytes of its file."""
    value = {
        "kind": "bundle",
        "v": 1,
        "week": "2026-11-16",
        "made_s": 1_795_190_000,
        "terms": terms_to_json(terms(id=CONTRACT)),
        "rates": [],
        "closed": [],
        "limit_s": None,
        "keys": [{"id": "k1", "public": key.public_hex}],
        "chains": [],
        "segments": [],
        "tombstones": [],
        "operations": [],
        "log": {"size": 0, "root": root([]).hex(), "made_s": 0, "key": "", "signature": ""},
        "heads": [],
        "invoice": None,
        "key": "k1",
    }
    return seal_bundle(value, key.sign)
