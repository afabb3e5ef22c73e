import pytest

from marketplace.payouts.payout_steps import STEPS, after
from workdiary.errors import StepNotAllowed


def test_a_withdrawal_arrives_and_may_still_come_back():
    state = "asked"
    for step in ("send", "pay", "give_back"):
        state = after(state, step)
    assert state == "returned"


@pytest.mark.parametrize("state", ["asked", "sent", "paid", "failed", "returned"])
@pytest.mark.parametrize("step", ["send", "pay", "fail", "give_back"])
def test_no_other_step_is_possible(state, step):
    if (state, step) not in STEPS:
        with pytest.raises(StepNotAllowed):
            after(state, step)
