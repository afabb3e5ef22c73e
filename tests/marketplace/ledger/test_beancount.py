import subprocess
import sys
from pathlib import Path

import pytest

from marketplace.ledger.accounts import CHART, Account
from marketplace.ledger.beancount import beancount, spelled
from marketplace.ledger.entry import Key
from marketplace.ledger.journal import Posted, PostedTransfer
from tests.builders import unix

PROCESSOR = Account("processor", "sandbox", "KWD")
NORTHWIND = Account("client_balance", "7", "KWD")
AT_S = unix("2026-11-23T12:00:00Z")


def added(amount_minor, after_minor=None):
    moved = PostedTransfer(
        debit=PROCESSOR,
        credit=NORTHWIND,
        amount_minor=amount_minor,
        debit_after_minor=-(after_minor or amount_minor),
        debit_version=1,
        credit_after_minor=amount_minor,
        credit_version=1,
    )
    return Posted(key=Key("funding", "1", "add"), posted_s=AT_S, transfers=(moved,))


def checked(folder, text):
    """What bean-check says of the file: "" if it accepts it."""
    path = folder / "books.beancount"
    path.write_text(text)
    done = subprocess.run(
        [Path(sys.executable).with_name("bean-check"), path], capture_output=True, text=True
    )
    assert bool(done.returncode) == bool(done.stderr)
    return done.stderr


@pytest.mark.parametrize("kind", CHART)
def test_every_account_of_the_chart_has_its_own_name(kind):
    named = [spelled(Account(each, "" if CHART[each].is_ours else "7", "USD")) for each in CHART]
    assert len(set(named)) == len(named)


def test_bean_check_accepts_the_books(tmp_path):
    text = "".join(beancount([added(20_000)]))
    assert "Liabilities:ClientBalance:7 -20.000 ~ 0 KWD" in text
    assert "Assets:Processor:Sandbox 20.000 ~ 0 KWD" in text
    assert checked(tmp_path, text) == ""


def test_bean_check_refuses_a_balance_that_is_a_thousandth_off(tmp_path):
    text = "".join(beancount([added(20_000, after_minor=20_001)]))
    assert "Balance failed for 'Assets:Processor:Sandbox'" in checked(tmp_path, text)
