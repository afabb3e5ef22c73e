import plistlib
import sys

import pytest

from tracker.autostart import DesktopFile, LaunchAgent, RunKey, autostart, program, quoted

PROGRAM = ("/opt/fair hour/fairhour",)


class Registry:
    """The values of one key in a dictionary."""

    def __init__(self):
        self.values = {}

    def get(self, name):
        return self.values.get(name)

    def put(self, name, value):
        self.values[name] = value

    def drop(self, name):
        self.values.pop(name, None)


def systems(folder):
    return [
        DesktopFile(folder / "autostart", PROGRAM),
        RunKey(Registry(), PROGRAM),
        LaunchAgent(folder / "LaunchAgents", PROGRAM),
    ]


@pytest.mark.parametrize("which", range(3), ids=["xdg", "windows", "macos"])
def test_it_is_off_until_turned_on_and_off_again(tmp_path, which):
    system = systems(tmp_path)[which]
    assert not system.is_on()
    system.turn(on=True)
    system.turn(on=True)
    assert system.is_on()
    system.turn(on=False)
    system.turn(on=False)
    assert not system.is_on()


def test_the_desktop_file_starts_the_app_hidden_with_its_words_quoted(tmp_path):
    DesktopFile(tmp_path, PROGRAM).turn(on=True)
    text = (tmp_path / "fairhour.desktop").read_text()
    assert 'Exec="/opt/fair hour/fairhour" --hidden\n' in text


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_itself_switched_off_is_off(tmp_path, line):
    path = tmp_path / "fairhour.desktop"
    DesktopFile(tmp_path, PROGRAM).turn(on=True)
    path.write_text(path.read_text().replace("X-GNOME-Autostart-enabled=true", line))
    assert not DesktopFile(tmp_path, PROGRAM).is_on()


def test_windows_and_macos_are_told_the_program_and_that_it_starts_hidden(tmp_path):
    registry = Registry()
    RunKey(registry, PROGRAM).turn(on=True)
    assert registry.values == {"Fairhour": '"/opt/fair hour/fairhour" --hidden'}
    LaunchAgent(tmp_path, PROGRAM).turn(on=True)
    (file,) = tmp_path.iterdir()
    told = plistlib.loads(file.read_bytes())
    assert told["ProgramArguments"] == [*PROGRAM, "--hidden"]
    assert told["RunAtLoad"] is True


def test_a_word_of_an_exec_line_is_quoted_as_the_specification_says():
    assert quoted("/usr/bin/fairhour") == "/usr/bin/fairhour"
    assert quoted('a "b" $c 100%') == '"a \\"b\\" \\$c 100%%"'


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders")
def test_the_file_stands_where_this_user_keeps_such_files(tmp_path):
    autostart({"HOME": str(tmp_path)}).turn(on=True)
    assert (tmp_path / ".config" / "autostart" / "fairhour.desktop").exists()
    chosen = tmp_path / "chosen"
    autostart({"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(chosen)}).turn(on=True)
    assert (chosen / "autostart" / "fairhour.desktop").exists()
    assert program()[0] == sys.executable
