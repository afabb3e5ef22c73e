import pytest

from marketplace.contracts.lifecycle import STEPS, after
from workdiary.errors import StepNotAllowed


def test_a_contract_runs_from_offer_to_end():
    state = "offered"
    for step in ("accept", "pause", "resume", "end"):
        state = after(state, step)
    assert state == "ended"


@pytest.mark.parametrize("step", sorted({step for _, step in STEPS}))
@pytest.mark.parametrize("state", ["ended", "declined"])
def test_what_is_over_stays_over(state, step):
    with pytest.raises(StepNotAllowed):
        after(state, step)
