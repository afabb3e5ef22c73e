import pytest

from marketplace.policy import Policy
from marketplace.review.window import window
from marketplace.web.week_stage import standing
from tests.builders import unix
from workdiary.week import BillingWeek

WEEK = BillingWeek.of("2026-11-16")
WINDOW = window(WEEK, Policy())


def at(now, *, state=None, has_time=True, is_client=True):
    return standing(
        WEEK,
        WINDOW,
        now_s=unix(now),
        invoice_state=state,
        has_time=has_time,
        is_client=is_client,
        other_name="Andris",
    )


@pytest.mark.parametrize(
    ("now", "state", "code"),
    [
        ("2026-11-15T23:59:59Z", None, "ahead"),
        ("2026-11-16T00:00:00Z", None, "work"),
        ("2026-11-22T23:59:59Z", None, "work"),
        ("2026-11-23T00:00:00Z", None, "check"),
        ("2026-11-23T11:59:59Z", None, "check"),
        ("2026-11-23T12:00:00Z", None, "closing"),
        ("2026-11-23T12:00:00Z", "open", "unpaid"),
        ("2026-11-23T12:00:00Z", "paid", "review"),
        ("2026-11-28T00:00:00Z", "accepted", "security"),
        ("2026-12-02T23:59:59Z", "released", "free"),
    ],
)
def test_a_week_says_where_it_stands_to_the_second(now, state, code):
    assert at(now, state=state).code == code


def test_a_week_without_time_has_nothing_to_bill_after_its_lock():
    assert at("2026-11-23T12:00:00Z", has_time=False).code == "nothing"


def test_steps_before_are_done_and_one_is_now():
    assert [s.tone for s in at("2026-11-24T00:00:00Z", state="paid").steps] == [
        "done", "done", "now", "", "",
    ]  # fmt: skip
    assert {s.tone for s in at("2026-12-03T00:00:00Z", state="released").steps} == {"done"}


def test_the_review_names_its_last_second_and_what_is_left():
    deadline = at("2026-11-23T12:00:00Z", state="paid").deadline
    assert deadline.at_s == unix("2026-11-27T23:59:59Z")
    assert deadline.left_s == 4 * 86_400 + 12 * 3600 - 1
    assert deadline.before == "If you do nothing, this counts as accepted on"


def test_the_freelancer_reads_the_same_instant_in_other_words():
    mine = at("2026-11-18T12:00:00Z", is_client=False).deadline
    theirs = at("2026-11-18T12:00:00Z").deadline
    assert mine.at_s == theirs.at_s == unix("2026-11-23T12:00:00Z")
    assert mine.before.startswith("Open. You can")
    assert theirs.before.startswith("Andris can")
