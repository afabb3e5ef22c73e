import pytest

from marketplace.errors import Busy
from marketplace.gateways.port import Collected, Declined
from marketplace.gateways.sandbox import SandboxGateway
from workdiary.money import Money

GATEWAY = SandboxGateway()


def asked(method, *, key="k", attempt=1, minor=100):
    return GATEWAY.collect(key=key, method=method, amount=Money(minor, "USD"), attempt=attempt)


def test_a_good_card_pays_and_the_same_key_is_the_same_payment():
    first = asked("card-pays")
    assert isinstance(first, Collected)
    assert (
        SandboxGateway().collect(key="k", method="card-pays", amount=Money(100, "USD"), attempt=1)
        == first
    )
    assert asked("card-pays", key="other") != first


@pytest.mark.parametrize("method", ["card-declined", "card-", "4242424242424242", ""])
def test_every_other_card_says_no(method):
    assert asked(method) == Declined("card_declined")


def test_a_card_may_pay_at_a_later_attempt():
    answers = [type(asked("card-pays-on-3", attempt=attempt)) for attempt in (1, 2, 3, 4)]
    assert answers == [Declined, Declined, Collected, Collected]


def test_a_silent_card_gives_no_answer():
    with pytest.raises(Busy):
        asked("card-silent")


def test_nothing_is_collected_for_nothing():
    assert asked("card-pays", minor=0) == Declined("bad_amount")
