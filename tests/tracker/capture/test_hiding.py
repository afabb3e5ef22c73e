import pytest

from tests.fakes import checked_frame
from tracker.capture.desktop import Frame, Pane
from tracker.capture.hiding import NeverPicture, boxes_on, either_way, in_use, private_boxes
from workdiary.hidden import Box


def pane(app, title="", at=(0, 0, 100, 100), solid=None):
    left, top, width, height = at
    return Pane(
        app=app, title=title, left_px=left, top_px=top, width_px=width, height_px=height,
        solid=solid,
    )  # fmt: skip


def frame(screen, left, top, width, height):
    return Frame(
        screen=screen, left_px=left, top_px=top, width_px=width, height_px=height, pixels=b""
    )


@pytest.mark.parametrize(
    ("never", "app", "title", "is_hidden"),
    [
        (NeverPicture(apps=("keepassxc",)), "org.keepassxc.KeePassXC", "", True),
        (NeverPicture(apps=("KEEPASSXC",)), "keepassxc", "", True),
        (NeverPicture(apps=("keepassxc",)), "Firefox", "keepassxc - how to", False),
        (NeverPicture(titles=("online banking",)), "Firefox", "Online Banking - Firefox", True),
        (NeverPicture(titles=("STRASSE",)), "Firefox", "Straße 7", True),
        (NeverPicture(titles=("ﬁle",)), "Firefox", "File 7", True),
        (NeverPicture(), "Firefox", "Online Banking", False),
    ],
)
def test_a_window_is_private_by_a_word_of_its_name_or_title(never, app, title, is_hidden):
    assert never.hides(pane(app, title)) is is_hidden


def test_no_log_line_spells_what_is_private():
    assert "bank" not in repr(NeverPicture(apps=("bank",), titles=("bank",)))


def test_only_what_shows_of_a_private_window_is_hidden():
    safe, never = pane("Safe"), NeverPicture(apps=("safe",))
    front = pane("Editor", at=(50, 0, 500, 500), solid=Box(50, 0, 550, 500))
    assert private_boxes([front, safe], never) == (Box(0, 0, 50, 100),)
    assert private_boxes([safe, front], never) == (Box(0, 0, 100, 100),)


def test_behind_a_window_that_may_be_see_through_all_is_hidden():
    sheer = pane("Terminal", at=(0, 0, 500, 500), solid=None)
    assert private_boxes([sheer, pane("Safe")], NeverPicture(apps=("safe",))) == (
        Box(0, 0, 100, 100),
    )


def test_what_stayed_as_it_was_is_hidden_and_else_all_between():
    one, two = Box(0, 0, 10, 10), Box(50, 60, 70, 80)
    assert either_way([one, two], [two, one]) == (one, two)
    assert either_way([one], [two]) == (Box(0, 0, 70, 80),)
    assert either_way([], [one]) == either_way([one], []) == (one,)
    assert either_way([], []) == ()


def test_a_box_is_hidden_on_each_screen_in_its_own_pixels():
    left, portrait = frame(1, -1080, -200, 1080, 1920), frame(2, 0, 0, 3840, 2160)
    box = [Box(-80, 100, 200, 300)]
    assert boxes_on(left, box) == (Box(1000, 300, 1080, 500),)
    assert boxes_on(portrait, box) == (Box(0, 100, 200, 300),)
    assert boxes_on(frame(3, 3840, 0, 100, 100), box) == ()


def test_the_screen_in_use_is_the_one_with_most_of_the_window():
    left, right = frame(1, -1080, -200, 1080, 1920), frame(2, 0, 0, 3840, 2160)
    assert in_use((left, right), pane("a", at=(-200, 0, 500, 500))) == (right,)
    assert in_use((left, right), pane("a", at=(-400, 0, 500, 500))) == (left,)


def test_without_a_window_in_use_on_any_screen_all_are_in_use():
    both = (checked_frame(1), checked_frame(2))
    assert in_use(both, None) == both
    assert in_use(both, pane("a", at=(9_000, 0, 10, 10))) == both
