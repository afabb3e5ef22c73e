import json

import pytest

from tracker.settings import Settings, judge, read, write


def test_without_a_file_the_defaults_hold(tmp_path):
    assert read(tmp_path / "settings.json").settings == Settings()


def test_what_was_written_is_read_again(tmp_path):
    chosen = Settings(hold_s=None, away_after_s=600, theme="dark", hide_money=True)
    write(tmp_path / "settings.json", chosen)
    assert read(tmp_path / "settings.json").settings == chosen


def test_keys_of_a_newer_version_stay_in_the_file(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"hold_s": 300, "x_from_tomorrow": [1, 2]}')
    write(path, read(path).settings)
    assert json.loads(path.read_text())["x_from_tomorrow"] == [1, 2]
    assert json.loads(path.read_text())["hold_s"] == 300


@pytest.mark.parametrize(
    ("name", "found", "taken"),
    [
        ("hold_s", 99_999, 3_600),
        ("hold_s", -1, 0),
        ("away_after_s", 10, 180),
        ("text_percent", 400, 150),
        ("text_percent", "big", 100),
        ("stop_at_limit", 1, True),
        ("theme", "pink", "system"),
        ("theme", ["dark"], "system"),
        ("hold_s", 12.5, 600),
    ],
)
def test_a_value_out_of_range_becomes_its_limit_with_a_note(name, found, taken):
    answer = judge({name: found})
    assert getattr(answer.settings, name) == taken
    if found != taken:
        assert answer.notes == (f"{name}: {found!r} became {taken!r}",)


@pytest.mark.parametrize("text", ["", "{", "[1]", "\x00", '{"a":' * 5])
def test_a_file_that_is_no_settings_gives_defaults_with_a_note(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text)
    answer = read(path)
    assert answer.settings == Settings()
    assert len(answer.notes) == 1
