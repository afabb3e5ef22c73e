import pytest

from marketplace.errors import RuleBroken
from marketplace.policy import Policy
from marketplace.review.dispute_steps import (
    REASONS,
    after,
    answer_due_s,
    check_words,
    decision_due_s,
    needs_two,
    overdue_s,
    same_ruling,
)
from tests.builders import an_id, unix
from workdiary.errors import StepNotAllowed

POLICY = Policy()


def test_opened_on_the_last_second_of_friday_it_is_decided_by_the_release():
    opened_s = unix("2026-11-27T23:59:59Z")
    due_s = answer_due_s(opened_s, POLICY)
    assert due_s == unix("2026-11-30T23:59:59Z")
    assert decision_due_s(due_s, POLICY) == unix("2026-12-02T23:59:59Z")
    assert overdue_s(due_s, POLICY) == unix("2026-12-14T23:59:59Z")


def test_nothing_follows_the_end():
    for step in ("accept", "in_part", "explain", "silence", "withdraw", "decide", "overdue"):
        with pytest.raises(StepNotAllowed):
            after("closed", step)


def test_staff_rule_only_after_the_answer_or_its_deadline():
    with pytest.raises(StepNotAllowed):
        after("opened", "decide")
    assert after(after("opened", "silence"), "decide") == "closed"


def test_quality_is_no_reason():
    with pytest.raises(RuleBroken, match="unknown_reason"):
        check_words("poor_quality", "It is ugly.", REASONS)


def test_above_the_amount_two_rule_and_they_must_rule_the_same():
    assert (needs_two(50_000, "USD", POLICY), needs_two(50_001, "USD", POLICY)) == (False, True)
    one, other = an_id(), an_id()
    assert same_ruling([str(one), str(other)], [other, one])
    assert not same_ruling([str(one)], [other])
