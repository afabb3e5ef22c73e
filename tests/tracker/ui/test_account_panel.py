import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.tracker.ui.samples import ready
from tracker.status import Status
from tracker.ui.account_panel import AccountPanel
from tracker.ui.sent_window import SentWindow
from tracker.ui.sign_out_box import SignOutBox


class SignIn:
    def __init__(self, is_told=True):
        self.is_told, self.count = is_told, 0

    def sign_out(self):
        self.count += 1
        return self.is_told


@pytest.fixture
def panel(desk):
    desk.sign_in = SignIn()
    opened = []
    desk.web = lambda: "https://fairhour.example"
    made = AccountPanel(desk, open_url=opened.append)
    made.opened = opened
    made.show_status(ready(not_sent_s=0))
    made.show()
    yield made
    made.close()


def test_what_is_shown_is_what_can_be_done(panel):
    assert (panel.sign_in.isHidden(), panel.sign_out.isHidden()) == (True, False)
    panel.show_status(Status(state="signed_out", at_s=0))
    assert (panel.sign_in.isHidden(), panel.sign_out.isHidden()) == (False, True)


def test_with_nothing_left_behind_a_sign_out_asks_nothing(panel, desk, settle):
    panel.sign_out.click()
    settle(60)
    assert desk.sign_in.count == 1
    assert panel.says.text() == "Signed out. Recording goes on; nothing is sent."


def test_the_website_that_could_not_be_told_is_named(panel, desk, settle):
    desk.sign_in = SignIn(is_told=False)
    panel.sign_out.click()
    settle(60)
    assert "The website could not be told" in panel.says.text()


def box():
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, SignOutBox))


def test_time_that_is_not_sent_is_named_and_can_be_sent_first(panel, desk, settle):
    panel.show_status(ready(not_sent_s=7_800))
    panel.sign_out.click()
    settle(20)
    asked = box()
    said = [label.text() for label in asked.findChildren(type(panel.says))]
    assert "2 h 10 min not sent yet. Send first?" in said
    QTest.keyClick(asked, Qt.Key.Key_Return)
    settle(60)
    assert desk.timekeeper.asked[-1] == ("approve", None)
    assert desk.sign_in.count == 0


def test_it_can_be_left_behind_and_esc_stays(panel, desk, settle):
    panel.show_status(ready(not_sent_s=60))
    panel.sign_out.click()
    settle(20)
    QTest.keyClick(box(), Qt.Key.Key_Escape)
    settle(20)
    assert desk.sign_in.count == 0
    panel.sign_out.click()
    settle(20)
    box().out.click()
    settle(60)
    assert desk.sign_in.count == 1


def test_the_computers_are_the_websites_page(panel):
    panel.computers.click()
    assert panel.opened == ["https://fairhour.example/account/security/"]


def test_everything_that_was_sent_is_listed_with_its_receipt(desk, settle):
    window, opened = SentWindow(desk), []
    window.segment_asked.connect(lambda *where: opened.append(where))
    window.show()
    settle(60)
    lines = window.table.model_of.lines
    assert window.says.text() == "The last 3 of 402."
    assert [cell.words for cell in lines[1].cells][2:] == ["1 picture", "66 kB", "1" * 16]
    window.table.setFocus()
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    assert opened[0][0].int == 1
    window.close()
