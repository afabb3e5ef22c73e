import pytest

from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.milestone_steps import STEPS, after, deadlines, resumes
from marketplace.policy import Policy
from workdiary.errors import StepNotAllowed

DAY = 86_400


def test_the_table_knows_every_state_and_no_other():
    named = {state for starts, ends in STEPS.values() for state in (*starts, *ends)}
    assert named == set(Milestone.State.values)


@pytest.mark.parametrize("state", ["released", "refunded"])
def test_what_is_over_is_over(state):
    for step, (_, ends) in STEPS.items():
        with pytest.raises(StepNotAllowed):
            after(state, step, ends[0])


def test_a_step_leads_only_where_it_may():
    assert after("submitted", "lapse", "accepted") == "accepted"
    with pytest.raises(StepNotAllowed):
        after("submitted", "lapse", "refunded")


def test_each_state_that_waits_has_its_deadline():
    def days(state, holds=True):
        return [wait // DAY for _, wait in deadlines(state, holds=holds, policy=Policy())]

    assert [days(s) for s in ("submitted", "refund_asked", "accepted")] == [[14], [7], [5]]
    assert days("funded") == days("changes") == days("draft") == [60, 75, 90]
    assert days("draft", holds=False) == days("released") == days("disputed") == []


def test_giving_up_on_a_refund_request_gives_back_or_pays():
    assert resumes("refund_asked", was_submitted=True, by_freelancer=True) == "refunded"
    assert resumes("refund_asked", was_submitted=True, by_freelancer=False) == "submitted"
    assert resumes("changes", was_submitted=True, by_freelancer=True) == "changes"
