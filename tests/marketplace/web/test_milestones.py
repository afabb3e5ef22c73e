"""A fixed price through its pages: planned, funded, handed in, accepted in part."""

import re

import pytest
from django.test import Client

from marketplace.escrow.milestone_models import Milestone
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import a_fixed_price


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


class Person:
    """Somebody with a browser on the contract's page."""

    def __init__(self, member, contract):
        self.browser, self.page = Client(), f"/contracts/{contract.pk}/milestones/"
        self.browser.force_login(member)

    def sees(self):
        answer = self.browser.get(self.page)
        assert answer.status_code == 200
        return answer.content.decode()

    def presses(self, address, **typed):
        step_id = re.search(r'name="step_id" value="([^"]+)"', self.sees())[1]
        return self.browser.post(address, {"step_id": step_id, **typed})


def test_two_people_take_a_milestone_from_plan_to_part_acceptance(logo):
    maya, andris = Person(logo.maya, logo.contract), Person(logo.andris, logo.contract)
    maya.presses(f"{maya.page}add/", title="Design", amount="1000.00")
    design = Milestone.objects.get()
    address = f"/milestones/{design.pk}/"
    assert maya.presses(f"{address}fund/").status_code == 302
    assert "Hand in" in andris.sees() and "Hand in</button>" not in maya.sees()
    andris.presses(f"{address}submit/", message="Here it is")
    assert "Here it is" in maya.sees()
    maya.presses(f"{address}accept/", amount="600.00")
    assert list(Milestone.objects.order_by("position").values_list("state", flat=True)) == [
        "partly_accepted",
        "funded",
    ]
    assert "Rest of the one before" in andris.sees()


@pytest.mark.parametrize("amount", ["5,00", "4.99", "NaN", "1e3", "-7.00", "7.005", "٧.٠٠", ""])
def test_an_amount_that_is_none_is_refused_with_a_sentence(logo, amount):
    maya = Person(logo.maya, logo.contract)
    answer = maya.presses(f"{maya.page}add/", title="Design", amount=amount)
    assert answer.status_code == 422
    assert "Nothing was changed" in answer.content.decode()
    assert "<code>bad_amount</code>" in answer.content.decode()
    assert not Milestone.objects.exists()


def test_a_form_sent_twice_takes_one_step(logo):
    maya = Person(logo.maya, logo.contract)
    design = logo.draft()
    step_id = re.search(r'name="step_id" value="([^"]+)"', maya.sees())[1]
    for _ in range(2):
        maya.browser.post(f"/milestones/{design.pk}/fund/", {"step_id": step_id})
    assert Milestone.objects.get().step_count == 1
