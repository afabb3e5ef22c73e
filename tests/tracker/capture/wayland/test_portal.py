import os

import pytest

from tests.stage.bus import private_bus
from tests.tracker.capture.wayland.fake_portal import SIZE, FakePortal, png
from tracker.capture.wayland.portal import PortalScreen
from tracker.errors import NoScreen

pytestmark = pytest.mark.xdist_group("fake-portal")

TAKEN, NO, FAILED = 0, 1, 2


@pytest.fixture(scope="module")
def address():
    with private_bus() as made:
        yield made


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a picture.png"
    path.write_bytes(png())
    return path


@pytest.fixture
def screen(address):
    made = screen_on(address)
    yield made
    made.close()


def screen_on(address, *, is_allowed=True):
    environ = {"DBUS_SESSION_BUS_ADDRESS": address}
    return PortalScreen(environ, is_allowed=is_allowed, answer_s=1.0)


def reason_of(act):
    with pytest.raises(NoScreen) as raised:
        act()
    return raised.value.reason


def test_the_picture_is_read_and_its_file_is_gone(address, screen, file):
    with FakePortal(address, (TAKEN, file.as_uri())):
        (frame,) = screen.grab()
    assert (frame.width_px, frame.height_px) == SIZE
    assert bytes(frame.pixels[:3]) == bytes((20, 30, 200)), "blue, green, red"
    assert not file.exists()


def test_a_no_is_remembered_and_no_picture_asks_again(address, screen, file):
    with FakePortal(address, (NO, ""), (TAKEN, file.as_uri())) as portal:
        assert [reason_of(screen.grab) for _ in range(3)] == ["denied"] * 3
        assert len(portal.asked()) == 1
        assert screen.ask("x11:1f"), "behind a button the person is asked again"
        assert portal.asked()[-1][0] == "x11:1f"


def test_a_dialog_left_open_is_withdrawn_and_asks_twice_at_most(address, screen):
    with FakePortal(address, None, None) as portal:
        assert [reason_of(screen.grab) for _ in range(4)] == ["time_out"] * 4
        assert (len(portal.asked()), len(portal.withdrawn())) == (2, 2)


def test_nobody_is_asked_before_they_said_yes_to_us(address):
    screen = screen_on(address, is_allowed=False)
    with FakePortal(address) as portal:
        assert reason_of(screen.grab) == "ask_first"
        assert portal.asked() == []
    screen.close()


def test_a_portal_that_fails_says_so_and_may_be_called_again(address, screen, file):
    with FakePortal(address, (FAILED, ""), (TAKEN, ""), (TAKEN, file.as_uri())):
        assert [reason_of(screen.grab) for _ in range(2)] == ["portal_failed"] * 2
        assert screen.grab()


def test_a_portal_that_is_gone_and_back_is_used_again(address, screen, file):
    assert reason_of(screen.grab) == "no_portal"
    with FakePortal(address, (TAKEN, file.as_uri())):
        assert screen.grab()
    assert reason_of(screen.grab) == "no_portal"


def test_without_a_bus_there_is_no_portal():
    assert reason_of(screen_on("unix:path=/nowhere").grab) == "no_bus"


def test_a_file_that_is_no_picture_of_ours_is_neither_read_nor_removed(address, screen, tmp_path):
    text, link, pipe = tmp_path / "notes.txt", tmp_path / "link.png", tmp_path / "pipe.png"
    text.write_text("these are my notes")
    link.symlink_to(tmp_path / "secret.png")
    (tmp_path / "secret.png").write_bytes(png())
    os.mkfifo(pipe)
    foreign = [path.as_uri() for path in (text, link, pipe, tmp_path, tmp_path / "none.png")]
    foreign += ["https://example.org/a.png", "file://elsewhere/a.png", "file:///a%00b.png"]
    with FakePortal(address, *[(TAKEN, uri) for uri in foreign]):
        reasons = [reason_of(screen.grab) for _ in foreign]
    assert reasons == ["foreign_file"] * len(foreign)
    assert all(path.exists() for path in (text, link, pipe))


def test_a_picture_that_is_cut_off_or_a_bomb_is_no_picture(address, screen, tmp_path):
    cut, bomb = tmp_path / "cut.png", tmp_path / "bomb.png"
    cut.write_bytes(png((400, 300))[:120])
    bomb.write_bytes(png()[:16] + (60_000).to_bytes(4) * 2 + png()[24:])
    with FakePortal(address, (TAKEN, cut.as_uri()), (TAKEN, bomb.as_uri())):
        assert [reason_of(screen.grab) for _ in range(2)] == ["grab_failed", "too_large"]
    assert not cut.exists(), "what is ours leaves no trace, whatever is in it"
