import pytest

from tracker.ui.proxy_field import ProxyField


@pytest.fixture
def field(theme):
    made = ProxyField(theme, "")
    made.told = []
    made.changed.connect(made.told.append)
    return made


def leave(field, typed):
    field.field.setText(typed)
    field.field.editingFinished.emit()


@pytest.mark.parametrize(
    "typed", ["http://office:8080", "http://me:secret@10.0.0.1:3128/", "http://[::1]:8080"]
)
def test_an_address_is_taken_when_the_field_is_left(typed, field):
    leave(field, f" {typed} ")
    assert field.told == [typed]
    leave(field, typed)
    assert field.told == [typed]
    leave(field, "")
    assert field.told == [typed, ""]


@pytest.mark.parametrize("typed", ["office:8080", "ftp://office", "http://", "http://a b"])
def test_what_is_no_address_is_said_and_not_taken(typed, field):
    leave(field, typed)
    assert field.told == []
    assert "Write a proxy as" in field.says.text()
