from pathlib import Path

import pytest

from tests.builders import CONTRACT
from tests.tracker.sync.signed_weeks import a_week
from tracker import errors
from tracker.control.say import TEXTS
from tracker.control.week_file import save
from tracker.control.words import Request
from tracker.sync.week_file import Another
from workdiary.bundle import check
from workdiary.bundle_found import Wrong

NOW_S = 1_795_190_000
HERE = Request(do="bundle", date="2026-11-19", contract="shop", file="/tmp/week.json")


def saved(found, request=HERE):
    """The reply when the marketplace's answer comes to this."""
    asked = []

    def save_week(*facts):
        asked.append(facts)
        if isinstance(found, Exception):
            raise found
        return found

    return save(save_week, CONTRACT, NOW_S, request), asked


def test_a_day_of_the_week_names_the_week_and_the_reply_says_what_it_comes_to():
    reply, [(contract_id, week, file)] = saved(check(a_week()))
    assert (contract_id, week.label, file) == (CONTRACT, "2026-11-16", Path("/tmp/week.json"))
    assert TEXTS["bundle"](reply.facts) == (
        "Valid. Week of 2026-11-16, Shop checkout rebuild: 0:00:00 in 0 segments, no invoice.\n"
        "Written to /tmp/week.json"
    )


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (Wrong("bundle_signature"), "not_sound"),
        (Another(), "another_week"),
        (errors.SignedOut(), "signed_out"),
        (errors.Offline("fairhour.example"), "offline"),
        (errors.Garbled("fairhour.example", "not_json"), "garbled"),
        (errors.TrackerTooOld(), "too_old"),
        (errors.NoKeyring("locked"), "no_keyring"),
        (errors.Refused("not_found", 404), "no_week"),
        (errors.Refused("wrong_scope", 403), "wrong_scope"),
        (errors.StoreError("No space left on device"), "cannot_export"),
    ],
)
def test_each_failure_has_its_code_and_one_sentence(found, code):
    reply, _ = saved(found)
    assert (reply.is_ok, reply.code) == (False, code)
    assert reply.say.endswith(".") and "{" not in reply.say and "\n" not in reply.say


def test_a_day_that_is_none_is_not_asked_for():
    reply, asked = saved(None, Request(do="bundle", date="soon", file="/tmp/week.json"))
    assert (reply.code, asked) == ("bad_date", [])
