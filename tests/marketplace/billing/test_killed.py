"""A run that dies anywhere and is run again leaves what one clean run leaves."""

import os
from contextlib import contextmanager

import pytest
from django.db import connection, connections

from marketplace.billing.close_all import close_all
from marketplace.billing.models import Charge, Invoice, LateTime, Line, Protection
from marketplace.billing.pdf import render
from marketplace.billing.queries import document_of
from marketplace.deadlines.models import Deadline
from marketplace.escrow.models import Funding
from marketplace.fees.models import Pair
from marketplace.ledger.audit import audit
from marketplace.ledger.queries import balances
from marketplace.policy import Policy
from marketplace.review.consent_late import consent_late
from marketplace.tasks import VERBS
from tests.marketplace.billing.test_protect_invoice import recorded as recorded_slots
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_card, a_diary, funds, taken_back
from tests.marketplace.test_tasks import Tools

POLICY = Policy()


class Killed(BaseException):
    """What no code of ours catches."""


@contextmanager
def killed_at(number):
    """Die before the n-th statement; `died` tells whether it came to that."""
    seen = {"statements": 0, "died": False}

    def count(execute, sql, params, many, context):
        if sql.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK")):
            return execute(sql, params, many, context)
        seen["statements"] += 1
        if seen["statements"] == number:
            seen["died"] = True
            raise Killed
        return execute(sql, params, many, context)

    with connection.execute_wrapper(count):
        try:
            yield seen
        except Killed:
            pass


def left_behind():
    """Every fact a run leaves, without the counters of the database; and the documents' bytes."""
    facts = {
        "invoices": list(Invoice.objects.order_by("id").values()),
        "lines": list(
            Line.objects.order_by("invoice_id", "position").values(
                "invoice_id", "rate_minor", "tracked_s", "manual_s", "amount_minor"
            )
        ),
        "charges": list(
            Charge.objects.order_by("invoice_id", "number").values(
                "invoice_id", "number", "state", "code", "method_minor", "funding_id"
            )
        ),
        "fundings": list(Funding.objects.order_by("id").values()),
        "pairs": list(Pair.objects.order_by("id").values("freelancer_id", "lifetime_minor")),
        "balances": [(balance.name, balance.balance_minor) for balance in balances()],
        "late": list(
            LateTime.objects.order_by("consent_id").values(
                "consent_id", "invoice_id", "billed_s", "over_limit_s"
            )
        ),
        "protections": list(Protection.objects.values()),
        "due": list(
            Deadline.objects.order_by("kind", "subject", "number").values(
                "kind", "subject", "number", "due_s"
            )
        ),
    }
    documents = [
        render(document_of(invoice))
        for invoice in Invoice.objects.prefetch_related("lines").order_by("id")
    ]
    return facts, documents


def close():
    close_all(WEEK, now_s=WEEK.lock_s, policy=POLICY)


def run(kind):
    """The verb of the one open deadline of this kind."""
    deadline = Deadline.objects.filter(kind=kind).order_by("number").last()
    VERBS[kind](deadline, Tools())


def once_and_taken_back(work):
    """What the work leaves, from the same start each time."""
    with taken_back():
        work()
        left = left_behind()
        assert audit() == []
    return left


def killed_everywhere(verb):
    """(statements, what differed from a clean run) for every statement it may die at."""
    clean = once_and_taken_back(verb)
    differing, number = [], 0
    while True:
        number += 1

        def dies_then_runs_again(number=number):
            with killed_at(number) as seen:
                verb()
            dies_then_runs_again.died = seen["died"]
            verb()

        if once_and_taken_back(dies_then_runs_again) != clean:
            differing.append(number)
        if not dies_then_runs_again.died:
            return number - 1, differing


@pytest.fixture
def recorded(market):
    """Two contracts, one of them over its limit; the balance covers one."""
    funds(market.northwind, 130_000)
    a_diary(market.contract, market.device, 31 * HOUR)
    a_diary(market.logo, market.device, 5 * HOUR, starts_s=MONDAY_S + 40 * HOUR)
    return market


def test_a_closing_killed_at_any_statement_and_run_again_is_one_clean_closing(recorded):
    statements, differing = killed_everywhere(close)
    assert statements > 20
    assert differing == []


@pytest.mark.parametrize("kind", ["charge", "review_end", "release"])
def test_a_step_killed_at_any_statement_and_run_again_is_one_clean_step(recorded, kind):
    close()
    for before in ("charge", "review_end", "release"):
        if before == kind:
            break
        run(before)
    statements, differing = killed_everywhere(lambda: run(kind))
    assert statements > 5
    assert differing == []


@pytest.mark.parametrize("kind", ["protect", "protect_release", "write_off"])
def test_protection_killed_at_any_statement_and_run_again_is_one_clean_step(market, kind):
    a_card(market.northwind, "card-declined")
    recorded_slots(market, tracked=2, manual=1)
    close()
    for _ in Policy().retries_s:
        run("charge")
    for before in ("protect", "protect_release", "write_off"):
        if before == kind:
            break
        run(before)
    statements, differing = killed_everywhere(lambda: run(kind))
    assert statements > 5
    assert differing == []


def test_a_closing_with_late_time_killed_anywhere_and_run_again_is_one_clean_closing(recorded):
    a_diary(recorded.logo, recorded.device, HOUR, starts_s=MONDAY_S + 60 * HOUR, is_late=True)
    close()
    consent_late(
        recorded.logo.pk,
        None,
        is_given=True,
        actor=recorded.maya,
        now_s=WEEK.lock_s + 1,
        policy=POLICY,
    )
    following = WEEK.next
    statements, differing = killed_everywhere(
        lambda: close_all(following, now_s=following.lock_s, policy=POLICY)
    )
    assert statements > 20
    assert differing == []


@pytest.mark.parametrize("step", ["close_week.reckoned", "close_week.written"])
def test_a_process_killed_while_closing_leaves_nothing_half_done(real_market, step):
    funds(real_market.northwind, 200_000)
    a_diary(real_market.contract, real_market.device, 30 * HOUR)
    before = left_behind()
    connections.close_all()
    child = os.fork()
    if child == 0:
        os.environ["FAIRHOUR_FAULT"] = step
        try:
            close()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert left_behind() == before
    close()
    assert Invoice.objects.get().state == "paid"
    assert audit() == []
