import csv
import io
from xml.etree import ElementTree

import pytest

from marketplace.deadlines.models import Deadline
from marketplace.errors import Conflict
from marketplace.gateways.payers import sandbox_payers
from marketplace.ledger.audit import audit
from marketplace.ledger.queries import balances, sums
from marketplace.payouts.models import Batch, Payout
from marketplace.payouts.queries import differences
from marketplace.payouts.send import send
from marketplace.payouts.settle import fail, give_back, pay
from marketplace.tasks import VERBS
from tests.marketplace.billing.test_killed import killed_at
from tests.marketplace.diaries import taken_back
from tests.marketplace.payouts.earnings import NOW_S, a_method, asked, available, earned
from tests.marketplace.test_tasks import Tools

OTHER = "DE89 3704 0044 0532 0130 00"
PAIN = "{urn:iso:std:iso:20022:tech:xsd:pain.001.001.03}"


def sent(now_s=NOW_S + 4 * 3600):
    """Run every file that is due."""
    for deadline in Deadline.objects.filter(kind="payout_send", due_s__lte=now_s):
        VERBS["payout_send"](deadline, Tools())
    return Batch.objects.first()


def test_the_days_withdrawals_leave_in_one_pain_001_file(market):
    earned(market.andris, 600_00)
    first = asked(market.andris, 500_00, a_method(market.andris, holder="Andris later"))
    asked(market.andris, 50_00, a_method(market.andris))
    file = ElementTree.fromstring(bytes(sent().file))
    payments = file.findall(f".//{PAIN}CdtTrfTxInf")
    assert [one.find(f".//{PAIN}InstdAmt").text for one in payments] == ["499.01", "49.01"]
    assert payments[0].find(f".//{PAIN}EndToEndId").text == first.id.hex
    assert file.find(f".//{PAIN}CtrlSum").text == "548.02"
    assert {one.state for one in Payout.objects.all()} == {"sent"}


def test_what_the_payer_knows_to_have_arrived_is_paid(market):
    earned(market.andris, 600_00)
    asked(market.andris, 500_00, a_method(market.andris))
    sent()
    shown = {b.account.kind: b.balance_minor for b in balances() if b.account.kind != "processor"}
    assert shown == {"available": 100_00, "bank": 499_01, "income.payout_fee": 99, "payout": 0}
    assert (Payout.objects.get().state, list(differences()), audit()) == ("paid", [], [])


def test_what_is_refused_is_back_with_its_fee(market):
    earned(market.andris, 600_00)
    asked(market.andris, 500_00, a_method(market.andris, holder="Andris refused"))
    sent()
    payout = Payout.objects.get()
    assert (payout.state, payout.code) == ("failed", "account_closed")
    assert (available(market.andris), sums(), audit()) == (600_00, {"EUR": 0}, [])


def test_what_comes_back_later_is_back_with_its_fee(market):
    earned(market.andris, 600_00)
    id = asked(market.andris, 500_00, a_method(market.andris)).id
    sent()
    for _ in range(2):
        give_back(id, code="unknown_account", now_s=NOW_S + 86_400)
    assert (Payout.objects.get().state, available(market.andris)) == ("returned", 600_00)
    assert audit() == []


def test_a_failed_withdrawal_cannot_be_paid_after_all(market):
    earned(market.andris, 600_00)
    id = asked(market.andris, 500_00, a_method(market.andris, holder="Andris later")).id
    with pytest.raises(Conflict, match="step_not_allowed"):
        pay(id, now_s=NOW_S)  # it did not even leave
    sent()
    fail(id, code="bank_said_no", now_s=NOW_S)
    with pytest.raises(Conflict, match="step_not_allowed"):
        pay(id, now_s=NOW_S)
    assert available(market.andris) == 600_00


def test_the_file_is_made_once(market):
    earned(market.andris, 600_00)
    asked(market.andris, 500_00, a_method(market.andris, holder="Andris later"))
    first = bytes(sent().file)
    assert bytes(sent().file) == first
    assert Batch.objects.count() == 1


def test_killed_before_any_statement_it_goes_on_where_it_was(market):
    earned(market.andris, 600_00)
    asked(market.andris, 300_00, a_method(market.andris))
    asked(market.andris, 200_00, a_method(market.andris, holder="Andris refused", account=OTHER))
    subject = Deadline.objects.get(kind="payout_send").subject
    for number in range(1, 200):
        with taken_back():
            with killed_at(number) as seen:
                send(subject, now_s=NOW_S, payers=sandbox_payers())
            send(subject, now_s=NOW_S, payers=sandbox_payers())
            states = sorted(Payout.objects.values_list("state", flat=True))
            assert (states, Batch.objects.count()) == (["failed", "paid"], 1)
            assert (available(market.andris), list(differences()), audit()) == (300_00, [], [])
        if not seen["died"]:
            return
    raise AssertionError("it never ran to its end")


@pytest.mark.parametrize(
    ("kind", "account", "row"),
    [
        ("wise", "andris@fairhour.example", ["target", "499.01", "EUR", "EUR"]),
        ("paypal", "andris@fairhour.example", ["499.01", "EUR"]),
        ("payoneer", "FH-2231", ["499.01", "EUR", "12/03/2026"]),
    ],
)
def test_each_service_gets_the_file_it_reads(market, kind, account, row):
    earned(market.andris, 600_00)
    asked(market.andris, 500_00, a_method(market.andris, kind=kind, account=account))
    last = list(csv.reader(io.StringIO(bytes(sent().file).decode())))[-1]
    assert account in last
    assert [cell for cell in last if cell in row] == row
