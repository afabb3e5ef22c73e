"""The running example: 30:00 at 42.00 is 1,260.00; its fee 176.00, the client's 37.80."""

import pytest

from marketplace.billing.audit import audit
from marketplace.billing.models import CreditNote, Invoice
from marketplace.deadlines.models import Deadline
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.review.models import Acceptance, Dispute
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import (
    AN_HOUR_TEN,
    FRIDAY,
    HALF_HOUR,
    POLICY,
    a_billed_week,
    answered,
    decided,
    disputed,
    segments,
    withdrawn,
)
from tests.marketplace.diaries import WEEK, a_card
from tests.marketplace.test_tasks import in_the_books, run_to

SATURDAY = "2026-11-28T00:00:00Z"
RELEASE = "2026-12-02T23:59:59Z"
LATER = unix("2026-12-04T00:00:00Z")


@pytest.fixture
def billed(market):
    a_billed_week(market)
    return market


@pytest.fixture
def small(market):
    """Two hours are enough where no sum is looked at."""
    a_billed_week(market, hours=2)
    return market


def moved(account):
    """Signed, as the books have it."""
    return in_the_books().get(account, 0)


def test_a_dispute_of_1_10_of_30_00_freezes_49_00_and_1211_00_goes_on(billed):
    dispute = disputed(billed, AN_HOUR_TEN)
    assert (dispute.frozen_minor, moved("frozen"), moved("review")) == (4900, 4900, 121_100)
    run_to(SATURDAY)
    assert (moved("pending"), moved("fee_held"), moved("frozen")) == (103_990, 17_110, 4900)
    run_to(RELEASE)
    assert (moved("available"), moved("income.fee")) == (103_990, 17_110)
    assert moved("client_fee_held") == 147
    billed.contract.refresh_from_db()
    assert billed.contract.state == "active"
    assert audit(policy=POLICY) == []


def test_upheld_before_the_release_it_is_the_clients_again(billed):
    dispute = disputed(billed, AN_HOUR_TEN)
    run_to(SATURDAY)
    answered(dispute.id, "accept", actor=billed.andris, now_s=unix(SATURDAY))
    assert (moved("client_balance"), moved("frozen")) == (5047, 0)
    assert (moved("pending"), moved("fee_held")) == (103_990, 17_110)
    note = CreditNote.objects.get()
    assert (note.gross_minor, note.client_fee_minor, note.fee_minor) == (4900, 147, 490)
    assert note.rows == [[4200, 4200, 4900]]
    assert audit(policy=POLICY) == []
    run_to(RELEASE)
    assert moved("client_fee_held") == moved("pending") == moved("fee_held") == 0
    assert audit(policy=POLICY) == []


def test_denied_before_the_release_it_is_pending_like_the_rest(billed):
    dispute = disputed(billed, AN_HOUR_TEN)
    run_to(SATURDAY)
    withdrawn(dispute.id, actor=billed.maya, now_s=unix(SATURDAY))
    assert (moved("pending"), moved("fee_held"), moved("frozen")) == (108_400, 17_600, 0)
    assert audit(policy=POLICY) == []


def split(market):
    """Half an hour goes back, the rest is paid."""
    dispute = disputed(market, AN_HOUR_TEN)
    answered(dispute.id, "explain", text="I was at my desk.", actor=market.andris, now_s=FRIDAY)
    return lambda at_s: decided(
        dispute.id, segments(market, HALF_HOUR), reasons="No picture in these.",
        actor=market.vera, now_s=at_s,
    )  # fmt: skip


def test_a_split_decision_before_the_release(billed):
    rules = split(billed)
    run_to(SATURDAY)
    rules(unix(SATURDAY))
    assert moved("client_balance") == 2163
    assert (moved("pending"), moved("fee_held")) == (103_990 + 2520, 17_110 + 280)
    assert audit(policy=POLICY) == []


def test_a_split_decision_after_release_goes_to_available_and_income(billed):
    rules = split(billed)
    run_to(RELEASE)
    rules(unix(RELEASE))
    assert moved("client_balance") == 2163
    assert (moved("available"), moved("income.fee")) == (103_990 + 2520, 17_110 + 280)
    assert (moved("pending"), moved("fee_held"), moved("frozen")) == (0, 0, 0)
    assert (moved("client_fee_held"), moved("income.client_fee")) == (0, 3780 - 63)
    assert audit(policy=POLICY) == []


def test_decided_while_the_review_is_open_the_rest_is_in_review_again(billed):
    split(billed)(FRIDAY)
    assert (moved("review"), moved("client_balance")) == (126_000 - 2100, 2163)
    run_to(RELEASE)
    assert (moved("available"), moved("income.fee")) == (106_510, 17_390)
    assert audit(policy=POLICY) == []


def test_a_part_given_back_leaves_the_rest_with_staff(billed):
    dispute = disputed(billed, AN_HOUR_TEN)
    given = answered(dispute.id, "in_part", segments=segments(billed, HALF_HOUR),
                     actor=billed.andris, now_s=FRIDAY)  # fmt: skip
    assert (given.state, given.rest_minor, given.refunded_minor) == ("with_staff", 2800, 2100)
    run_to(RELEASE)
    decided(dispute.id, [], reasons="The diary is sound.", actor=billed.vera, now_s=LATER)
    assert (moved("available"), moved("client_balance"), moved("frozen")) == (106_510, 2163, 0)
    assert audit(policy=POLICY) == []


def test_disputed_on_the_last_second_of_friday_but_not_on_saturday(small):
    last_s = unix("2026-11-27T23:59:59Z")
    dispute = disputed(small, 1, now_s=last_s)
    assert dispute.answer_due_s == unix("2026-11-30T23:59:59Z")
    with pytest.raises(Conflict, match="window_closed"):
        disputed(small, 1, after=1, now_s=last_s + 1)
    with pytest.raises(Conflict, match="window_closed"):
        disputed(small, 1, after=1, now_s=WEEK.lock_s - 1)


def test_72_hours_of_silence_go_to_staff_and_nothing_is_refunded_by_itself(billed):
    dispute = disputed(billed, AN_HOUR_TEN)
    run_to("2026-11-30T09:59:59Z")
    assert Dispute.objects.get().state == "opened"
    run_to("2026-11-30T10:00:00Z")
    assert (Dispute.objects.get().state, Dispute.objects.get().answer) == ("with_staff", "silence")
    assert (moved("frozen"), moved("client_balance")) == (4900, 0)
    with pytest.raises(Conflict, match="step_not_allowed"):
        answered(dispute.id, "accept", actor=billed.andris, now_s=FRIDAY)


def test_each_segment_is_disputed_once_whatever_came_of_it(small):
    dispute = disputed(small, 2)
    with pytest.raises(Conflict, match="already_disputed"):
        disputed(small, 2, after=1)
    withdrawn(dispute.id, actor=small.maya, now_s=FRIDAY)
    with pytest.raises(Conflict, match="already_disputed"):
        disputed(small, 1)
    assert moved("frozen") == 0


def test_the_same_dispute_sent_again_is_one_dispute(small):
    id = an_id()
    first, again = disputed(small, 2, id=id), disputed(small, 2, id=id)
    assert first == again
    assert moved("frozen") == 1400
    with pytest.raises(RuleBroken, match="id_reused"):
        disputed(small, 3, id=id)


@pytest.mark.parametrize(
    ("facts", "refused", "code"),
    [
        ({"segments": []}, RuleBroken, "no_segments"),
        ({"segments": [an_id()]}, NotFound, "no_segment"),
        ({"contract_id": an_id()}, NotFound, "contract"),
        ({"reason": "poor_quality"}, RuleBroken, "unknown_reason"),
        ({"text": "  "}, RuleBroken, "text_missing"),
        ({"text": "x" * 5001}, RuleBroken, "text_too_long"),
    ],
)
def test_a_bad_dispute_moves_nothing(small, facts, refused, code):
    before = in_the_books()
    with pytest.raises(refused, match=code):
        disputed(small, 1, **facts)
    assert in_the_books() == before
    assert not Dispute.objects.exists()


def test_only_the_client_disputes_and_only_the_freelancer_answers(small):
    with pytest.raises(NotAllowed):
        disputed(small, 1, actor=small.andris)
    with pytest.raises(NotFound):
        disputed(small, 1, actor=small.jonas)
    dispute = disputed(small, 1)
    with pytest.raises(NotAllowed):
        answered(dispute.id, "accept", actor=small.maya, now_s=FRIDAY)
    with pytest.raises(NotAllowed):
        decided(dispute.id, [], reasons="So.", actor=small.andris, now_s=FRIDAY)
    with pytest.raises(NotFound):
        withdrawn(dispute.id, actor=small.jonas, now_s=FRIDAY)


def test_what_was_accepted_before_cannot_be_disputed(small):
    [segment] = segments(small, 1)
    Acceptance.objects.create(segment_id=segment, actor=small.maya, at_s=FRIDAY)
    with pytest.raises(Conflict, match="already_accepted"):
        disputed(small, 1)


def test_the_whole_invoice_disputed_and_upheld_is_all_the_clients_again(billed):
    dispute = disputed(billed, 180)
    assert (dispute.frozen_minor, moved("review")) == (126_000, 0)
    run_to(RELEASE)
    answered_late = {"reasons": "None of it.", "actor": billed.vera, "now_s": LATER}
    decided(dispute.id, segments(billed, 180), **answered_late)
    assert moved("client_balance") == 0, "a second person has to rule so much"
    billed.jonas.is_staff = True
    billed.jonas.save()
    decided(dispute.id, segments(billed, 180), **(answered_late | {"actor": billed.jonas}))
    assert (moved("client_balance"), moved("available")) == (129_780, 0)
    assert in_the_books() == {"processor": -129_780, "client_balance": 129_780}
    assert audit(policy=POLICY) == []


def test_two_disputes_of_one_line_are_worth_what_the_line_loses(market):
    a_billed_week(market, hours=10)
    first, second = disputed(market, 1), disputed(market, 1, after=1)
    assert first.frozen_minor + second.frozen_minor == 1400
    run_to(SATURDAY)
    answered(second.id, "accept", actor=market.andris, now_s=unix(SATURDAY))
    withdrawn(first.id, actor=market.maya, now_s=unix(SATURDAY))
    assert moved("frozen") == 0
    assert audit(policy=POLICY) == []


def test_protected_time_goes_back_only_on_written_grounds(market):
    a_billed_week(market, hours=2, is_seen=True)
    dispute = disputed(market, 1)
    answered(dispute.id, "explain", text="My work.", actor=market.andris, now_s=FRIDAY)
    ruling = {"reasons": "Pictures of a game.", "actor": market.vera, "now_s": FRIDAY}
    with pytest.raises(RuleBroken, match="grounds_missing"):
        decided(dispute.id, segments(market, 1), **ruling)
    with pytest.raises(RuleBroken, match="text_missing"):
        decided(dispute.id, [], **(ruling | {"reasons": ""}))
    decided(dispute.id, segments(market, 1), grounds="not_this_work", **ruling)
    assert moved("client_balance") == 721


def test_two_weeks_late_staff_leave_protected_time_paid_and_the_rest_waiting(market):
    a_billed_week(market, hours=10, is_seen=True)
    dispute = disputed(market, 3)
    run_to("2026-12-14T09:59:59Z")
    assert moved("frozen") == 2100
    run_to("2026-12-14T10:00:00Z")
    assert Dispute.objects.get(id=dispute.id).outcome == "overdue"
    assert (moved("frozen"), moved("available")) == (0, 42_000 - 8_400)
    assert audit(policy=POLICY) == []


def test_what_is_not_protected_waits_and_the_operator_is_told_every_day(small, caplog):
    disputed(small, 3)
    run_to("2026-12-16T10:00:00Z")
    assert moved("frozen") == 2100
    days = [one for one in caplog.records if one.message == "dispute.overdue"]
    assert [one.day for one in days] == [1, 2, 3]
    assert Deadline.objects.filter(kind="hours_overdue", done_s=None).count() == 1


def test_an_invoice_that_is_not_collected_cannot_be_disputed(market):
    a_card(market.northwind, "card-declined")
    a_billed_week(market)
    assert Invoice.objects.get().state == "open"
    with pytest.raises(Conflict, match="not_collected"):
        disputed(market, 1)


def test_a_review_that_a_gap_made_longer_takes_disputes_as_long_as_it_lasts(market):
    a_billed_week(market)
    saturday = unix(SATURDAY)
    with pytest.raises(Conflict, match="window_closed"):
        disputed(market, AN_HOUR_TEN, now_s=saturday)
    Deadline.objects.filter(kind="review_end").update(due_s=saturday + 7_200)
    assert disputed(market, AN_HOUR_TEN, now_s=saturday + 7_199).frozen_minor == 4_900
    with pytest.raises(Conflict, match="window_closed"):
        disputed(market, 1, after=20, now_s=saturday + 7_200)
