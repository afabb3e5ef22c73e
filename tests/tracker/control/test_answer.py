import json
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms
from tracker.control.answer import Answers
from tracker.control.words import Request, reply_line
from tracker.link import Place

STATUS_KEYS = {
    "state", "contract", "memo", "since", "stretch_s", "today_s", "week_s", "limit_s", "slot",
    "held", "not_sent_s", "sent_up_to", "pictures", "counts", "problems",
}  # fmt: skip


@pytest.fixture
def say(bench):
    """Say a word to the app; what it answers, as JSON."""
    left = []
    answers = Answers(
        bench.timekeeper,
        bench.diary,
        bench.clock,
        sign_in=None,
        quit_app=lambda: left.append(True),
        raise_windows=None,
    )

    def ask(do, **told):
        reply = answers.answer(Request(do=do, **told))
        return json.loads(reply_line(reply))

    ask.left = left
    return ask


def recorded(bench):
    bench.start()
    bench.run(700)
    bench.stop()
    return [str(kept.segment.id) for kept in bench.kept()]


def test_the_status_has_every_key_of_the_documents(say, bench):
    assert say("status")["state"] == "ready"
    bench.start()
    bench.run(90)
    told = say("status")
    assert STATUS_KEYS <= set(told)
    assert told["since"] == "2026-11-20T12:00:00Z"
    assert (told["stretch_s"], told["week_s"], told["limit_s"]) == (90, 90, 108_000)
    assert told["slot"] == {
        "start": "2026-11-20T12:00:00Z", "minutes_passed": 1, "minutes_active": 2,
    }  # fmt: skip


def test_start_takes_a_part_of_the_title(say, bench):
    told = say("start", contract="logo", memo="Letters")
    assert (told["ok"], told["state"], told["memo"]) == (True, "recording", "Letters")
    assert told["contract"]["id"] == str(OTHER_CONTRACT)


def test_two_titles_that_match_are_both_listed(say):
    told = say("start", contract="re")
    assert told["code"] == "two_contracts"
    assert "Shop checkout rebuild, Logo refresh" in told["say"]


def test_start_without_a_word_takes_the_last_contract_and_its_memo(say, bench):
    bench.start(OTHER_CONTRACT, "Letters")
    bench.run(5)
    bench.stop()
    told = say("start")
    assert (told["contract"]["id"], told["memo"]) == (str(OTHER_CONTRACT), "Letters")


@pytest.mark.parametrize(
    ("do", "told", "code"),
    [
        ("stop", {}, "not_recording"),
        ("switch", {"contract": "logo"}, "not_recording"),
        ("switch", {}, "bad_request"),
        ("start", {"contract": "garden"}, "no_contract"),
        ("remove", {"ids": ("abcdef12",)}, "not_found"),
        ("remove", {}, "bad_request"),
        ("diary", {"date": "yesterday"}, "bad_date"),
        ("today", {"date": "2026-13-01"}, "bad_date"),
        ("approve", {"date": "soon"}, "bad_date"),
        ("diary", {"contract": "garden"}, "no_contract"),
        ("away", {"choice": "perhaps"}, "bad_request"),
        ("away", {"choice": "go_on"}, "not_away"),
        ("away", {"choice": "manual", "contract": "no such"}, "no_contract"),
        ("mode", {"choice": "sleeping"}, "bad_request"),
        ("mode", {"choice": "call", "minutes": "long"}, "bad_request"),
        ("mode", {"choice": "call", "minutes": "20"}, "bad_minutes"),
        ("mode", {"choice": "call"}, "not_recording"),
        ("manual", {"contract": "shop", "starts": "noon", "ends": "12:30"}, "bad_time"),
        ("manual", {"contract": "shop", "starts": "12:00", "ends": "12:30"}, "manual_not_allowed"),
        ("raise", {}, "no_windows"),
        ("open", {"file": "fairhour://day/2026-11-20"}, "no_windows"),
        ("open", {"file": "fairhour://start/checkout"}, "bad_link"),
        ("open", {}, "bad_link"),
        ("sign-in", {}, "no_server"),
        ("bundle", {"date": "2026-11-16", "contract": "shop", "file": "/tmp/w"}, "no_server"),
    ],
)
def test_what_cannot_be_done_has_a_code_and_a_sentence(say, do, told, code):
    answer = say(do, **told)
    assert (answer["ok"], answer["code"]) == (False, code)
    assert answer["say"].endswith(".")


def test_a_call_is_declared_told_and_ended(say, bench):
    bench.start()
    told = say("mode", choice="call", minutes="15")["mode"]
    assert told == {
        "is": "call",
        "until": "2026-11-20T12:15:00Z",
        "protected_to": "2026-11-20T12:15:00Z",
    }
    assert say("mode", choice="off")["mode"] is None


def test_time_is_entered_by_hand_in_the_users_own_zone(say, bench):
    bench.fetch(terms(takes_manual=True))
    bench.clock.pass_s(3_600)
    told = say("manual", starts=clock_at(0), ends=clock_at(1_800), memo="Call", reason="call")
    assert told["added_s"] == 1_800
    first = say("diary")["segments"][0]
    assert (first["start"], first["notes"]) == ("2026-11-20T12:00:00Z", ["REASON_CALL"])


def clock_at(seconds):
    """The user's own clock so long after noon UTC."""
    noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
    return f"{(noon + timedelta(seconds=seconds)).astimezone():%H:%M}"


def test_a_memo_that_is_asked_for_is_a_sentence(say, bench):
    bench.fetch(terms(needs_memo=True))
    told = say("start", contract="checkout", memo="")
    assert (told["code"], told["say"]) == ("memo_required", "This client asks for a memo.")


def test_memo_shows_and_sets(say, bench):
    bench.start(memo="Cart totals")
    assert say("memo")["memo"] == "Cart totals"
    assert say("memo", memo="Tax")["memo"] == "Tax"


def test_approve_says_how_many(say, bench):
    ids = recorded(bench)
    assert say("approve", ids=(ids[0][-8:],))["ids"] == [ids[0]]
    assert say("approve")["approved"] == 1
    assert say("approve", date="2026-11-20")["approved"] == 0


def test_remove_says_what_was_taken_off_and_restore_brings_it_back(say, bench):
    ids = recorded(bench)
    assert say("remove", ids=(ids[0],))["removed_s"] == 600
    assert say("restore", ids=(ids[0],))["restored_s"] == 600


def test_hide_blurs_the_pictures_of_a_segment_and_unhide_shows_them_again(say, bench):
    ids = recorded(bench)
    assert say("hide", ids=(ids[0],))["pictures"] == 1
    assert bench.kept()[0].segment.snapshots[0].hidden_percent == 100
    assert say("unhide", ids=(ids[0],))["pictures"] == 1
    assert bench.kept()[0].segment.snapshots[0].hidden_percent == 0
    say("approve", ids=(ids[0],))
    assert say("hide", ids=(ids[0],))["code"] == "already_approved"
    bench.fetch(terms(hidden_max_percent=0))
    assert say("hide", ids=(ids[1],))["say"] == "Northwind Ltd does not take hidden pictures."


def test_the_diary_tells_each_segment(say, bench):
    recorded(bench)
    first, second = say("diary", date="2026-11-20")["segments"]
    assert (first["start"], first["end"]) == ("2026-11-20T12:00:00Z", "2026-11-20T12:10:00Z")
    assert (first["seconds"], first["level"], first["state"]) == (600, 10, "held")
    assert first["counts"]["presses"] == 600
    assert len(first["pictures"]) == 1
    assert first["receipt"] is None
    assert say("diary", date="2026-11-20", contract="logo")["segments"] == []
    assert second["contract"]["title"] == "Shop checkout rebuild"


def test_today_tells_totals_by_contract(say, bench):
    recorded(bench)
    told = say("today")
    assert told["seconds"] == 700
    assert [(one["id"], one["seconds"]) for one in told["contracts"]] == [(str(CONTRACT), 700)]


def test_quit_ends_the_app(say):
    assert say("quit")["ok"]
    assert say.left == [True]


def test_a_link_of_a_second_start_is_shown_by_the_app_that_runs(bench):
    shown = []
    answers = Answers(
        bench.timekeeper,
        bench.diary,
        bench.clock,
        sign_in=None,
        quit_app=print,
        raise_windows=print,
        show_place=shown.append,
    )
    assert answers.answer(Request(do="open", file="fairhour://day/2026-11-20")).is_ok
    assert shown == [Place(day=date(2026, 11, 20))]
