import json
import os

import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT
from tests.tracker.sync.signed_weeks import a_week
from tracker.errors import Garbled, StoreError
from tracker.sync.week_file import Another, save_week
from workdiary.bundle_found import Sum, Wrong
from workdiary.seal import SigningKey, canonical
from workdiary.week import BillingWeek

WEEK = BillingWeek.of("2026-11-16")
JSON = {"Content-Type": "application/json"}


@pytest.fixture
def asked(api, market, tmp_path):
    """Ask for the week when the marketplace answers with these bytes; what came of it."""

    def ask(data, contract_id=CONTRACT, week=WEEK, name="week.json", known=()):
        known = dict(known)
        market.fault("/api/v1/contracts/", (200, JSON, data))
        return save_week(api, lambda: known, contract_id, week, tmp_path / name)

    ask.file, ask.market = tmp_path / "week.json", market
    return ask


def test_a_sound_week_is_written_byte_by_byte_for_this_user_alone(asked):
    found = asked(a_week())
    assert isinstance(found, Sum) and found.week == "2026-11-16"
    assert asked.market.seen[-2] == (
        "GET",
        f"/api/v1/contracts/{CONTRACT}/weeks/2026-11-16/bundle",
    )
    assert asked.file.read_bytes() == a_week()
    assert asked.file.stat().st_mode & 0o777 == 0o600


def test_what_does_not_verify_takes_no_files_place(asked):
    asked.file.write_text("kept")
    value = json.loads(a_week())
    value["limit_s"] = 600
    found = asked(canonical(value))
    assert isinstance(found, Wrong) and found.code == "bundle_signature"
    assert isinstance(asked(a_week(), OTHER_CONTRACT), Another)
    assert isinstance(asked(a_week(), week=WEEK.next), Another)
    assert asked.file.read_text() == "kept"
    assert os.listdir(asked.file.parent) == ["week.json"]


def test_where_nothing_can_be_written_it_says_so(asked):
    with pytest.raises(StoreError, match="No such file"):
        asked(a_week(), name="gone/week.json")


def test_a_hotels_page_is_no_week(api, market, tmp_path):
    market.fault("/api/v1/contracts/", (200, {"Content-Type": "text/html"}, b"<html>"))
    with pytest.raises(Garbled):
        save_week(api, dict, CONTRACT, WEEK, tmp_path / "week.json")
    assert os.listdir(tmp_path) == []


def test_a_week_that_another_marketplace_signed_is_not_written(asked):
    other = SigningKey.from_bytes(b"o" * 32)
    found = asked(a_week(other))
    assert (found.code, found.where) == ("unknown_key", "k1")
    assert not asked.file.exists()


def test_a_key_that_was_seen_first_is_believed_before_one_that_is_told_now(asked):
    first = SigningKey.from_bytes(b"o" * 32)
    seen = {"k1": first.public_hex}
    assert asked(a_week(), known=seen).code == "unknown_key"
    assert isinstance(asked(a_week(first), known=seen), Sum)
