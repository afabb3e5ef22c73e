import pytest

from tests.builders import CONTRACT
from tests.tracker.ui import look, samples
from tracker.status import Status
from tracker.ui.first_steps import STEPS, FirstSteps

SIGNED_OUT = Status(state="signed_out", at_s=0)


@pytest.fixture
def made(desk, settle):
    open_windows = []

    def make(step=0, status=SIGNED_OUT):
        window = FirstSteps(desk, status, lambda: look.self_test(desk, is_step=True), step=step)
        window.heard = []
        window.left_at.connect(window.heard.append)
        window.start_asked.connect(lambda *said: window.heard.append(said))
        window.show()
        open_windows.append(window)
        return window

    yield make
    for window in open_windows:
        window.close()
        window.deleteLater()
    settle(1)


def test_four_steps_each_with_its_number_and_no_sign_in_is_forced(made):
    window = made()
    heads = []
    for _ in STEPS:
        heads.append((window._count.text(), window._head.text()))
        window.next.click()
    assert heads == [
        ("Step 1 of 4", "Sign in"),
        ("Step 2 of 4", "What this records"),
        ("Step 3 of 4", "What it needs here"),
        ("Step 4 of 4", "Your first contract"),
    ]
    assert not window.isVisible()
    assert window.heard[-1] == len(STEPS)


def test_a_step_that_was_left_is_where_the_next_start_begins(made):
    window = made(step=1)
    assert window.step == 1
    window.close()
    assert window.heard == [2]


def test_the_checks_run_when_their_step_is_shown(made):
    window = made(step=1)
    assert window.self_test is None
    window.next.click()
    assert window.self_test is not None
    before = window.self_test
    window.back.click()
    window.next.click()
    assert window.self_test is before


def test_who_signed_in_goes_on_and_is_not_asked_again(made):
    window = made()
    window.sign_in.signed_in("Andris Kalniņš")
    assert window.step == 1
    window.show_status(samples.ready())
    window.back.click()
    assert not window.sign_in.isVisibleTo(window)
    assert window.next.text() == "Next"


def test_the_first_contract_starts_with_its_memo(made, desk):
    window = made(step=3, status=samples.ready())
    assert window._none.isVisibleTo(window)
    window.show_contracts(desk.diary.contracts.all())
    window.memo.setText("Cart totals")
    window.start.click()
    assert window.heard == [(CONTRACT, "Cart totals"), 3, len(STEPS)]
    assert not window.isVisible()
