import pytest

from tests.tracker.ui.samples import DAY_S, kept
from tracker.ui.left_out_line import LeftOutLine, LeftOutTime
from workdiary.week import DAY_S as A_DAY_S

DAY = (DAY_S, DAY_S + A_DAY_S)
NINE_S = DAY_S + 9 * 3_600


@pytest.fixture
def asked():
    return []


@pytest.fixture
def line(desk, asked):
    made = LeftOutLine(desk)
    made.learn([LeftOutTime(((NINE_S, NINE_S + 1_080),), lambda: asked.append(1))])
    yield made
    made.close()


def test_time_that_was_left_out_stands_on_its_day_with_change(line, asked):
    line.show_day(DAY, [])
    assert not line.isHidden()
    assert line.words.text().startswith("18 min left out, 09:00")
    line.change.click()
    assert asked == [1]


def test_it_is_gone_once_its_time_was_claimed(line):
    line.show_day(DAY, [kept("9:00", "Call with Maya", "", None, kind="manual")])
    assert line.isHidden()


def test_another_day_does_not_show_it(line):
    line.show_day((DAY[1], DAY[1] + A_DAY_S), [])
    assert line.isHidden()


def test_after_the_lock_nothing_can_be_changed(line, desk):
    desk.clock.pass_s(8 * A_DAY_S)
    line.show_day(DAY, [])
    assert line.isHidden()
