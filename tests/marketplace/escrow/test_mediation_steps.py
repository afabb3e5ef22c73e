import pytest

from marketplace.escrow.mediation_steps import ACTS, is_in_time, may
from marketplace.escrow.milestone_models import Mediation
from marketplace.people.access import Role


def test_the_table_names_states_and_roles_that_exist():
    assert {s for states, _ in ACTS.values() for s in states} == set(Mediation.State.values) - {
        "closed"
    }
    assert {r for _, roles in ACTS.values() for r in roles} <= set(Role)


@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_said_once_it_is_closed_and_nothing_by_strangers(act):
    assert not any(may(act, state="closed", role=role) for role in Role)
    assert not any(may(act, state=state, role="stranger") for state in Mediation.State.values)


def test_only_staff_propose_and_decide():
    for act in ("propose", "decide"):
        assert ACTS[act][1] == ("staff",)


def test_answers_have_their_days_and_words_do_not():
    assert [is_in_time(a, is_over=True) for a in ("offer", "accept", "say")] == [False, False, True]
