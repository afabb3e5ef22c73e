from tests.tracker.ui.look import settings
from tracker.status import Source, Status


def status(**source):
    return Status(state="ready", at_s=0, sources=(Source(of="pictures", **source),))


def test_a_desktop_that_asks_first_gets_a_button_that_asks_once(desk):
    asked = []
    window = settings(desk, allow=lambda: asked.append(1))
    window.show_page("pictures")
    source = window.made.source
    assert source.button.isVisibleTo(window)
    source.button.click()
    source.button.click()
    assert (asked, source.line.text()) == ([1], "Your desktop asks once. Choose Allow.")
    window.show_status(status(name="portal", limits=("asks_once",)))
    assert not source.button.isVisibleTo(window)
    assert source.line.text() == ("Pictures: portal. The desktop asks you once and then remembers.")


def test_where_asking_helps_nothing_there_is_no_button(desk):
    window = settings(desk)
    window.show_page("pictures")
    window.show_status(status(name="none", reason="no_display"))
    assert not window.made.source.button.isVisibleTo(window)
    assert window.made.source.line.text() == "No pictures: this desktop shows no screen."
