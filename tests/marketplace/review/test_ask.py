import pytest

from marketplace.errors import NotAllowed, NotFound, RuleBroken
from marketplace.review.ask import ask, reply
from marketplace.review.models import Message, Question
from tests.builders import an_id
from tests.marketplace.billing.disputes import FRIDAY, segments
from tests.marketplace.diaries import HOUR, a_diary


@pytest.fixture
def recorded(market):
    a_diary(market.contract, market.device, HOUR)
    return market


def asked(market, *, id=None, **facts):
    known = {"text": "What was this?", "actor": market.maya, "now_s": FRIDAY}
    chosen = facts.pop("segments", segments(market, 2))
    return ask(market.contract.pk, chosen, id=id or an_id(), **(known | facts))


def test_a_question_is_a_thread_that_both_sides_write_in_once_a_message(recorded):
    id, said = an_id(), an_id()
    question = asked(recorded, id=id)
    assert asked(recorded, id=id) == question
    for _ in range(2):
        reply(id, id=said, text="The cart.", actor=recorded.andris, now_s=FRIDAY + 60)
    words = Message.objects.order_by("at_s").values_list("author__name", "text")
    assert list(words) == [("Maya", "What was this?"), ("Andris Kalniņš", "The cart.")]
    assert question.segments.count() == 2


def test_nothing_said_foreign_time_and_strangers_are_refused(recorded):
    with pytest.raises(RuleBroken, match="text_missing"):
        asked(recorded, text="")
    with pytest.raises(RuleBroken, match="no_segments"):
        asked(recorded, segments=[])
    with pytest.raises(NotFound):
        asked(recorded, segments=[an_id()])
    with pytest.raises(NotAllowed):
        asked(recorded, actor=recorded.andris)
    assert not Question.objects.exists()
    question = asked(recorded)
    with pytest.raises(NotFound):
        reply(question.id, id=an_id(), text="Hm.", actor=recorded.jonas, now_s=FRIDAY)
