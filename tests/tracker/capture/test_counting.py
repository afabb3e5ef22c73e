from tests.fakes import FakeCounter
from tracker.capture.counting import Counting
from tracker.errors import NoInput


class Displays:
    """Gives a new counter each time it is asked, while there is a display."""

    def __init__(self):
        self.is_there = True
        self.opened = []

    def open(self):
        if not self.is_there:
            raise NoInput("no_display")
        self.opened.append(FakeCounter(name="XInput2"))
        return self.opened[-1]


def test_a_counter_that_died_is_opened_again_when_its_display_is_back():
    displays, changes = Displays(), []
    counting = Counting("XInput2", displays.open, lambda: changes.append(1))
    displays.opened[0].press()
    assert counting.take().presses == 1
    displays.is_there, displays.opened[0].can_count = False, False
    assert [counting.take() for _ in range(3)] == [None] * 3
    assert counting.ability.passed_over == (("XInput2", "no_display"),)
    displays.is_there = True
    while counting.name == "none":
        assert counting.take() is None, "no zero for a time in which nothing counted"
    assert counting.take().presses == 0
    assert (counting.ability.passed_over, len(changes)) == ((), 2)


def test_a_display_that_comes_late_is_found():
    displays = Displays()
    displays.is_there = False
    counting = Counting("XInput2", displays.open, lambda: None)
    assert counting.ability.name == "none"
    displays.is_there = True
    assert counting.take() is None
    assert counting.ability.name == "XInput2"
