import pytest

from marketplace.billing.accept_hours import accept_hours
from marketplace.deadlines.models import Deadline
from marketplace.errors import Conflict, NotAllowed, NotFound
from marketplace.review.models import Acceptance
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import FRIDAY, POLICY, a_billed_week, disputed, segments
from tests.marketplace.diaries import WEEK
from tests.marketplace.test_tasks import in_the_books


@pytest.fixture
def billed(market):
    a_billed_week(market, hours=1)
    return market


def accepted(market, chosen, *, now_s=FRIDAY, actor=None):
    return accept_hours(market.contract.pk, WEEK, chosen, actor=actor or market.maya, now_s=now_s,
                        policy=POLICY)  # fmt: skip


def test_an_early_yes_closes_the_dispute_and_moves_nothing(billed):
    before = in_the_books()
    assert accepted(billed, segments(billed, 2)) == 2
    assert accepted(billed, segments(billed, 3)) == 1, "those accepted before stay so"
    assert (Acceptance.objects.count(), in_the_books()) == (3, before)
    with pytest.raises(Conflict, match="already_accepted"):
        disputed(billed, 1)


def test_what_is_disputed_cannot_be_accepted_meanwhile(billed):
    disputed(billed, 1)
    with pytest.raises(Conflict, match="already_disputed"):
        accepted(billed, segments(billed, 2))


def test_only_the_client_only_their_segments_and_only_in_the_review(billed):
    with pytest.raises(NotAllowed):
        accepted(billed, segments(billed, 1), actor=billed.andris)
    with pytest.raises(NotFound):
        accepted(billed, [an_id()])
    with pytest.raises(Conflict, match="window_closed"):
        accepted(billed, segments(billed, 1), now_s=WEEK.lock_s - 1)


def test_a_review_that_a_gap_made_longer_takes_a_yes_as_long_as_it_lasts(billed):
    saturday = unix("2026-11-28T00:00:00Z")
    with pytest.raises(Conflict, match="window_closed"):
        accepted(billed, segments(billed, 1), now_s=saturday)
    Deadline.objects.filter(kind="review_end").update(due_s=saturday + 7_200)
    assert accepted(billed, segments(billed, 1), now_s=saturday + 7_199) == 1
    with pytest.raises(Conflict, match="window_closed"):
        accepted(billed, segments(billed, 2), now_s=saturday + 7_200)
