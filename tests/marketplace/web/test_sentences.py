import pytest

from marketplace import errors
from marketplace.billing.models import Invoice
from marketplace.contracts.models import Contract
from marketplace.escrow.mediation_steps import ACTS
from marketplace.escrow.milestone_models import Mediation, Milestone
from marketplace.escrow.milestone_steps import STEPS
from marketplace.escrow.models import Extra, Funding, MoneyBack
from marketplace.intake.admission import Reason
from marketplace.ledger.accounts import CHART
from marketplace.payouts.models import KINDS, Payout
from marketplace.review.models import Refund
from marketplace.web import sentences, week_stage, week_table
from marketplace.web.day_grid import MARKS
from marketplace.web.milestones import DOES
from workdiary.protection import NOTES as VERDICT_NOTES
from workdiary.protection import REASONS
from workdiary.protection import Reason as Against
from workdiary.segment import NOTES, Mode

BARRED = ("idle", "productivity", "violation", "employee", "surveillance", "screenshot")


def leaves(error):
    """Every error of the house below this one; a test may make its own."""
    for one in error.__subclasses__():
        if one.__module__ == errors.__name__:
            yield one
            yield from leaves(one)


@pytest.mark.parametrize("error", list(leaves(errors.MarketError)), ids=lambda e: e.__name__)
def test_every_error_has_its_own_sentence(error):
    assert error.__name__ in sentences.PROBLEMS
    assert sentences.problem(error("a_code")) == sentences.PROBLEMS[error.__name__]


def test_what_nobody_foresaw_has_a_sentence_too():
    assert sentences.problem(ZeroDivisionError()).endswith("Nothing was changed.")


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        ("mark", MARKS),
        ("badge", MARKS),
        ("kind", ["tracked", "manual", "to_pay", *week_table.UNPAID]),
        ("parked", Reason.__args__),
        ("mode", Mode.__args__),
        ("note", NOTES),
        ("note", VERDICT_NOTES),
        ("invoice", Invoice.State.values),
        ("contract", Contract.State.values),
        ("pictures", Contract.Pictures.values),
        ("milestone", Milestone.State.values),
        ("milestone_step", STEPS),
        ("milestone_do", DOES),
        ("mediation", Mediation.State.values),
        ("mediation_act", ["open", *ACTS]),
        ("mediation_do", ACTS),
        ("refund_state", Refund.State.values),
        ("refund_of", ["invoice", "milestone", *Extra.Kind.values]),
        ("payout", Payout.State.values),
        ("payout_kind", KINDS),
        ("funding", [*Funding.State.values, *MoneyBack.State.values]),
        ("stage", week_stage.STAGES),
        ("week", sentences.DEADLINES),
        ("movement", ["processor", "review", "client_fee_held", "milestone", "frozen"]),
    ],
)
def test_every_code_has_its_words(kind, codes):
    assert all(sentences.words(kind, code) is not None for code in codes)


def test_every_reason_against_protection_has_its_sentence():
    assert tuple(sentences.VERDICTS) == REASONS
    assert sentences.verdict(Against("HIDDEN", 55, 40)) == "55 % hidden, the contract takes 40 %."


def test_movements_name_accounts_of_the_chart():
    assert set(sentences.MOVEMENTS) <= set(CHART)


def test_no_page_uses_a_word_that_is_barred():
    texts = [text for book in sentences._BOOKS.values() for text in book.values()]
    texts += list(sentences.PROBLEMS.values())
    assert [t for t in texts if any(word in t.lower() for word in BARRED)] == []
    assert [t for t in texts if "!" in t] == []
