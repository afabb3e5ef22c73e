"""Money by hand on the pages: expense claimed, paid, refunded; funds added, taken back, withdrawn."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from marketplace.deadlines.sandbox_time import set_offset
from marketplace.escrow.models import Extra, Funding
from marketplace.payouts.models import Method, Payout
from marketplace.review.models import Refund
from marketplace.tools import tools
from tests.builders import unix
from tests.marketplace.diaries import a_card
from tests.marketplace.payouts.earnings import earned
from tests.marketplace.test_tasks import in_the_books
from workdiary.clock import SystemClock

FRIDAY_S = unix("2026-11-20T15:00:00Z")


class Person:
    """Somebody with a browser; forms bear the step's id that their page gave them."""

    def __init__(self, member):
        self.browser = Client()
        self.browser.force_login(member)

    def sees(self, page):
        answer = self.browser.get(page)
        assert answer.status_code == 200
        return answer.content.decode()

    def sends(self, page, address, **typed):
        step_id = re.search(r'name="step_id" value="([^"]+)"', self.sees(page))[1]
        return self.browser.post(address, {"step_id": step_id, **typed})


@pytest.fixture
def two(market):
    """Maya with a card, and Andris; the market's clock stands at a Friday."""
    a_card(market.northwind)
    set_offset(FRIDAY_S * 1000 - SystemClock().read().wall_ms)
    return Person(market.maya), Person(market.andris)


def test_an_expense_is_claimed_paid_and_refunded_on_pages(market, two):
    maya, andris = two
    terms = f"/contracts/{market.contract.pk}/terms/"
    receipt = SimpleUploadedFile("train.pdf", b"%PDF-1.7 train")
    claim = f"/contracts/{market.contract.pk}/expenses/"
    andris.sends(terms, claim, amount="81.50", text="Train", document=receipt)
    expense = Extra.objects.get()
    got = maya.browser.get(f"/extras/{expense.pk}/document/")
    assert (got.content, ".pdf" in got["Content-Disposition"]) == (b"%PDF-1.7 train", True)
    assert "Pay</button>" in maya.sees(terms) and "Pay</button>" not in andris.sees(terms)
    maya.browser.post(f"/extras/{expense.pk}/pay/")
    refunds = f"/refunds/extra/{expense.pk}/"
    assert refunds in maya.sees(terms)
    maya.sends(refunds, f"{refunds}say/", amount="1.50", text="You said 80.")
    asked = Refund.objects.get()
    assert "Say no" in andris.sees(refunds) and "Say no" not in maya.sees(refunds)
    andris.browser.post(f"/refunds/{asked.pk}/yes/")
    assert "given back" in maya.sees(refunds)
    assert in_the_books() == {"processor": -8_150, "pending": 8_000, "client_balance": 150}


def test_what_is_not_paid_says_why_nothing_goes_back(market, two):
    maya, andris = two
    terms, claim = (f"/contracts/{market.contract.pk}/{x}/" for x in ("terms", "expenses"))
    answer = andris.sends(terms, claim, amount="81.50", text="Train")
    assert (answer.status_code, "document_missing" in answer.content.decode()) == (422, True)
    receipt = SimpleUploadedFile("a.pdf", b"%PDF-1.7")
    andris.sends(terms, claim, amount="81.50", text="Train", document=receipt)
    assert "it is not paid" in maya.sees(f"/refunds/extra/{Extra.objects.get().pk}/")


def test_funds_are_added_and_taken_back_once_a_form(market, two):
    maya, _ = two
    step_id = re.search(r'name="step_id" value="([^"]+)"', maya.sees("/money/"))[1]
    for _ in range(2):
        maya.browser.post(
            "/money/add/", {"step_id": step_id, "amount": "200.00", "currency": "USD"}
        )
    assert Funding.objects.count() == 1
    assert "$200.00, Collected" in maya.sees("/money/")
    maya.sends("/money/", "/money/back/", amount="50.00", currency="USD")
    assert in_the_books() == {"processor": -15_000, "client_balance": 15_000}
    answer = maya.sends("/money/", "/money/back/", amount="150.01", currency="USD")
    assert (answer.status_code, "not_enough" in answer.content.decode()) == (422, True)


def test_a_withdrawal_waits_for_a_new_account_and_leaves_the_balance(market, two):
    _, andris = two
    earned(market.andris, 600_00, "USD")
    typed = {"kind": "paypal", "holder": "Andris Ozols", "account": "andris@example.org"}
    andris.browser.post("/money/method/", typed)
    way = Method.objects.get()
    out = {"amount": "500.00", "currency": "USD", "method": way.pk}
    assert "usable from" in andris.sees("/money/") and "Withdraw</button>" not in andris.sees(
        "/money/"
    )
    assert "method_waits" in andris.sends("/money/", "/money/withdraw/", **out).content.decode()
    set_offset(FRIDAY_S * 1000 + 4 * 86_400_000 - SystemClock().read().wall_ms)
    assert tools().clock.read().now_s > way.usable_s
    answer = andris.sends("/money/", "/money/withdraw/", **out)
    assert answer.status_code == 302, answer.content.decode()
    assert Payout.objects.get().amount_minor == 50_000
    assert "Leaves with the next file" in andris.sees("/money/")
    assert in_the_books()["available"] == 10_000
