import pytest

from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.escrow.milestone_models import Mediation, MediationWord
from marketplace.trail.models import Act
from tests.builders import an_id
from tests.marketplace.conftest import a_member
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import a_fixed_price, books, is_sound, state_of


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


@pytest.fixture
def disputed(logo):
    """Maya disputes all of a milestone that was handed in."""
    logo.design = logo.submit(logo.funded())
    logo.mediation = logo.dispute(logo.design)
    return logo


def with_staff(logo):
    logo.later(5)
    return logo.market.vera


def test_a_split_goes_to_both_with_the_fees_of_their_parts(disputed):
    vera = with_staff(disputed)
    disputed.say(disputed.mediation, "propose", vera, 30_000, text="Half of it loads")
    disputed.say(disputed.mediation, "accept", disputed.maya)
    disputed.say(disputed.mediation, "accept", disputed.andris)
    assert books() == {
        "client_balance": 30_900,
        "pending": 58_000,
        "fee_held": 12_000,
        "client_fee_held": 2_100,
    }
    assert (state_of(disputed.design), is_sound()) == ("accepted", True)
    disputed.later(5)
    assert books()["available"] == 58_000


def test_the_two_agree_on_an_offer_of_the_other_side(disputed):
    with pytest.raises(Conflict, match="own_offer"):
        disputed.say(disputed.mediation, "agree", disputed.maya)
    disputed.say(disputed.mediation, "offer", disputed.andris, 20_000)
    disputed.say(disputed.mediation, "agree", disputed.maya)
    assert books()["client_balance"] == 20_600
    assert is_sound()


def test_the_freelancer_agrees_to_the_claim_and_all_goes_back(disputed):
    disputed.say(disputed.mediation, "agree", disputed.andris)
    assert (state_of(disputed.design), books()) == ("refunded", {"client_balance": 103_000})
    assert is_sound()


def test_after_five_days_it_is_with_staff_and_late_proposals_ring_daily(disputed):
    with_staff(disputed)
    assert Mediation.objects.get().state == "staff"
    with pytest.raises(Conflict):
        disputed.say(disputed.mediation, "offer", disputed.andris, 20_000)
    disputed.later(4)
    assert Act.objects.filter(verb="mediation_late").count() == 3


def test_a_refusal_or_silence_leads_to_a_second_person(disputed):
    vera, dana = with_staff(disputed), a_member("Dana", is_staff=True)
    disputed.say(disputed.mediation, "propose", vera, 30_000)
    disputed.say(disputed.mediation, "accept", disputed.maya)
    disputed.later(2)
    with pytest.raises(Conflict):
        disputed.say(disputed.mediation, "accept", disputed.andris)
    with pytest.raises(NotAllowed, match="second_person"):
        disputed.say(disputed.mediation, "decide", vera, 0)
    disputed.say(disputed.mediation, "decide", dana, 0, text="It loads")
    assert books() == {"pending": 85_000, "fee_held": 15_000, "client_fee_held": 3_000}
    assert is_sound()


def test_thirty_days_without_an_end_ring_the_operator_each_day(disputed):
    disputed.later(32)
    assert Act.objects.filter(verb="mediation_overdue").count() == 3


def test_a_part_is_disputed_and_the_rest_waits_with_it(logo):
    design = logo.submit(logo.funded())
    mediation = logo.dispute(design, 30_000)
    assert books() == {"milestone": 70_000, "frozen": 30_000, "client_fee_held": 3_000}
    logo.say(mediation, "agree", logo.andris)
    assert books()["pending"] == 58_000
    assert is_sound()


def test_a_client_who_withdraws_pays_as_usual_after_fourteen_new_days(disputed):
    with pytest.raises(NotAllowed):
        disputed.say(disputed.mediation, "withdraw", disputed.andris)
    disputed.say(disputed.mediation, "withdraw", disputed.maya)
    assert (state_of(disputed.design), is_sound()) == ("submitted", True)
    disputed.later(14)
    assert state_of(disputed.design) == "accepted"
    assert is_sound()


def test_a_freelancer_refuses_a_refund_and_giving_up_gives_it_back(logo):
    design = logo.ask_refund(logo.funded())
    mediation = logo.dispute(design, actor=logo.andris)
    assert mediation.offered_minor == 0
    logo.say(mediation, "withdraw", logo.andris)
    assert (state_of(design), books()) == ("refunded", {"client_balance": 103_000})
    assert is_sound()


def test_a_disputed_milestone_is_neither_accepted_nor_disputed_again(disputed):
    with pytest.raises(Conflict):
        disputed.accept(disputed.design)
    with pytest.raises(Conflict):
        disputed.dispute(disputed.design, actor=disputed.andris)


@pytest.mark.parametrize("minor", [0, -1, 100_001])
def test_more_than_there_is_cannot_be_disputed(logo, minor):
    with pytest.raises(RuleBroken, match="bad_amount"):
        logo.dispute(logo.submit(logo.funded()), minor)


def test_nothing_goes_back_twice(disputed):
    disputed.say(disputed.mediation, "agree", disputed.andris)
    for act, actor in (("agree", disputed.andris), ("withdraw", disputed.maya)):
        with pytest.raises(Conflict):
            disputed.say(disputed.mediation, act, actor)
    assert books() == {"client_balance": 103_000}


def test_every_word_is_on_record_and_said_once(disputed):
    word = an_id()
    for _ in range(2):
        disputed.say(disputed.mediation, "say", disputed.andris, word_id=word, text="It does")
    said = MediationWord.objects.order_by("number").values_list("act", "text")
    assert list(said) == [("open", "It does not load"), ("say", "It does")]


def test_a_stranger_finds_no_mediation_and_staff_say_nothing_for_a_side(disputed):
    with pytest.raises(NotFound):
        disputed.say(disputed.mediation, "say", disputed.market.jonas)
    with pytest.raises(NotAllowed):
        disputed.say(disputed.mediation, "agree", disputed.market.vera)
