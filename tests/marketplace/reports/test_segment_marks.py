from marketplace.reports.segment_marks import segment_marks
from marketplace.review.ask import ask
from tests.builders import an_id
from tests.marketplace.billing.disputes import HALF_HOUR, a_billed_week, disputed


def test_a_segment_is_marked_by_its_questions_and_its_open_dispute(
    market, django_assert_num_queries
):
    a_billed_week(market, hours=2)
    assert segment_marks(market.andris) == []
    first = market.contract.segments.order_by("starts_s").first()
    for _ in range(2):
        ask(
            market.contract.pk, [first.pk], id=an_id(), text="What?", actor=market.maya,
            now_s=market.clock.now_s,
        )  # fmt: skip
    disputed(market, HALF_HOUR)
    with django_assert_num_queries(2):
        marks = segment_marks(market.andris)
    assert {one.segment_id: one.questions for one in marks}[first.pk] == 2
    assert sum(one.is_disputed for one in marks) == 3
    assert segment_marks(market.maya) == []
