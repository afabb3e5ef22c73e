import pytest

from tracker.errors import Offline
from tracker.ui.server_line import ServerLine

HERE, THERE = "https://fairhour.example", "https://other.example"


@pytest.fixture
def line(desk, theme):
    moved = []

    def move(address):
        moved.append(address)
        if "nobody" in address:
            raise Offline("nobody")
        return "bad_address" if "://" not in address else ""

    made = ServerLine(theme, desk.background, HERE, move)
    made.moved = moved
    made.show()
    yield made
    made.close()


def use(line, typed, settle):
    line.change.click()
    line.field.setText(typed)
    line.use.click()
    settle()


def test_the_address_stands_there_and_the_field_comes_when_it_is_wanted(line, settle):
    assert line._where.text() == f"Marketplace: {HERE}"
    assert not line.field.isVisible()
    use(line, f"{THERE}/", settle)
    assert line._where.text() == f"Marketplace: {THERE}"
    assert line.says.text() == "A marketplace answers there. Sign in to it."
    assert not line.field.isVisible()


def test_a_refusal_and_an_answer_that_does_not_come_leave_the_one_before(line, settle):
    use(line, "other", settle)
    assert line.says.text() == "Write the address as https://fairhour.example."
    line.field.setText("https://nobody.example")
    line.use.click()
    settle()
    assert line.says.text().endswith("The one before stays.")
    assert line._where.text() == f"Marketplace: {HERE}"


def test_an_address_that_the_environment_gives_cannot_be_changed_here(desk, theme):
    made = ServerLine(theme, desk.background, HERE, None)
    made.show()
    assert not made.change.isVisible()
    made.close()
