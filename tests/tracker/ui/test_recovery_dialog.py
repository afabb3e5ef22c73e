import pytest

from tests.tracker.ui.samples import FakeRecoveryKey
from tracker.ui.recovery_dialog import RecoveryDialog


@pytest.fixture
def dialog(desk):
    desk.recovery_key = FakeRecoveryKey()
    made = RecoveryDialog(desk, None)
    made.show()
    yield made
    made.close()


def test_the_key_is_shown_only_when_it_is_asked_for(dialog, settle):
    assert dialog.key.text() == "" and not dialog.copy.isVisible()
    dialog.show_key.click()
    settle()
    assert dialog.key.text() == FakeRecoveryKey.line
    assert dialog.copy.isVisible()


def test_a_key_that_was_kept_opens_pictures_again(dialog, desk, settle):
    dialog.field.setText(FakeRecoveryKey.line)
    dialog.use.click()
    settle()
    assert dialog.state.text() == "3 pictures open again"
    assert dialog.field.text() == ""


def test_a_slip_of_the_pen_is_said_and_what_was_typed_stays(dialog, settle):
    dialog.field.setText("FH-1234")
    dialog.use.click()
    settle()
    assert dialog.state.text().startswith("This is no recovery key")
    assert dialog.field.text() == "FH-1234"
