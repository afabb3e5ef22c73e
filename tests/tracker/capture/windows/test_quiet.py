from tests.tracker.capture.systems import FakeWindows
from tracker.capture.windows.quiet import is_quiet


def test_a_presentation_is_quiet_and_an_open_desktop_is_not():
    system = FakeWindows()
    assert not is_quiet(system)
    system.notifications = 4
    assert is_quiet(system)
    system.is_gone = True
    assert not is_quiet(system)
