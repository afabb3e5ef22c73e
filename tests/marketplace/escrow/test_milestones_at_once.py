"""Several people at the same milestone, and verbs that die: one clean outcome."""

import pytest

from marketplace.errors import Conflict, MarketError
from marketplace.escrow.milestone_models import Mediation, Milestone, MilestoneStep
from marketplace.escrow.models import Funding
from marketplace.ledger.queries import balances
from marketplace.tasks import run_due
from tests.builders import an_id
from tests.marketplace.billing.test_at_once import at_once
from tests.marketplace.billing.test_killed import killed_at
from tests.marketplace.diaries import a_card, taken_back
from tests.marketplace.escrow.fixed_price import a_fixed_price, books, is_sound, state_of
from tests.marketplace.test_tasks import Tools


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


@pytest.fixture
def real_logo(real_market):
    a_card(real_market.northwind)
    return a_fixed_price(real_market)


def tried(work):
    """What came of it: its outcome's state, or the status of its refusal."""
    try:
        return work().state
    except MarketError as refusal:
        return refusal.status


def test_edge_46_accept_and_dispute_at_once_one_wins_and_the_other_is_409(real_logo):
    design = real_logo.submit(real_logo.funded())
    works = [real_logo.accept, real_logo.dispute]
    came = at_once(lambda number: tried(lambda: works[number](design)), count=2)
    assert came.count(409) == 1
    won = {"accepted", "disputed"} & {state_of(design)}
    assert len(won) == 1
    assert Mediation.objects.count() == (won == {"disputed"})
    assert is_sound()


def test_ten_fundings_at_once_set_the_money_aside_once(real_logo):
    design, step = real_logo.draft(), an_id()
    at_once(lambda _: tried(lambda: real_logo.fund(design, step_id=step)))
    assert (state_of(design), Funding.objects.count()) == ("funded", 1)
    assert books() == {"milestone": 100_000, "client_fee_held": 3_000}


def test_ten_different_milestones_funded_at_once_are_one(real_logo):
    drafts = [real_logo.draft() for _ in range(10)]
    at_once(lambda number: tried(lambda: real_logo.fund(drafts[number])))
    assert Milestone.objects.filter(state="funded").count() == 1
    assert books()["milestone"] == 100_000
    assert is_sound()


def test_ten_acceptances_at_once_fix_one_fee(real_logo):
    design = real_logo.submit(real_logo.funded())
    came = at_once(lambda _: tried(lambda: real_logo.accept(design)))
    assert came.count(409) == 9
    assert books() == {"pending": 85_000, "fee_held": 15_000, "client_fee_held": 3_000}
    assert is_sound()


def left_behind():
    """Every fact, without counters of the database."""
    return {
        "milestones": list(Milestone.objects.order_by("position").values()),
        "steps": list(MilestoneStep.objects.order_by("milestone", "number").values()),
        "mediations": list(Mediation.objects.order_by("id").values()),
        "balances": [(one.name, one.balance_minor) for one in balances()],
    }


def killed_everywhere(verb):
    """(statements, which of them left something else than a clean run once it ran again)."""
    with taken_back():
        verb()
        clean = left_behind()
    differing, number, died = [], 0, True
    while died:
        number += 1
        with taken_back():
            with killed_at(number) as seen:
                verb()
            died = seen["died"]
            verb()
            if left_behind() != clean or not is_sound():
                differing.append(number)
    return number - 1, differing


def test_each_verb_killed_at_any_statement_and_run_again_is_one_clean_run(logo):
    draft = logo.draft()
    fund, step = an_id(), an_id()
    verbs = {"fund": lambda: logo.fund(draft, step_id=fund)}
    assert killed_everywhere(verbs["fund"])[1] == []
    design = logo.submit(logo.fund(draft))
    for verb in (
        lambda: logo.accept(design, 60_000, step_id=step),
        lambda: logo.dispute(design, mediation_id=step),
        lambda: logo.ask_refund(design, step_id=step),
        lambda: logo.give_back(design, step_id=step),
        lambda: logo.changes(design, step_id=step),
    ):
        statements, differing = killed_everywhere(verb)
        assert statements > 5
        assert differing == []


def test_a_decision_killed_at_any_statement_and_made_again_is_one_decision(logo):
    mediation, word = logo.dispute(logo.submit(logo.funded())), an_id()
    verb = lambda: logo.say(mediation, "agree", logo.andris, word_id=word)  # noqa: E731
    statements, differing = killed_everywhere(verb)
    assert statements > 10
    assert differing == []


@pytest.mark.parametrize("days", [14, 19])
def test_a_deadline_that_dies_anywhere_and_runs_again_is_met_once(logo, days):
    logo.submit(logo.funded())
    if days == 19:
        logo.later(14)
    due_s = logo.now_s + (14 if days == 14 else 5) * 86_400
    statements, differing = killed_everywhere(lambda: run_due(due_s, Tools()))
    assert statements > 10
    assert differing == []


def test_a_step_id_stands_for_one_step_only(logo):
    design, step = logo.submit(logo.funded()), an_id()
    logo.changes(design, step_id=step)
    with pytest.raises(MarketError, match="id_reused"):
        logo.ask_refund(design, step_id=step)
    with pytest.raises(Conflict):
        logo.changes(design)
