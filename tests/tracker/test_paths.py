import os
import stat
from pathlib import Path

import pytest

from tracker.paths import SOCKET_NAME_BYTES, make_private, paths, write_synced


def test_a_chosen_home_holds_everything(tmp_path):
    found = paths({"FAIRHOUR_HOME": str(tmp_path)})
    assert found.home == tmp_path
    assert found.diary.parent == found.settings.parent == tmp_path


def test_without_a_choice_the_system_decides():
    found = paths({})
    assert found.home.name == "fairhour"
    assert found.home != found.runtime


@pytest.mark.parametrize("depth", [0, 5, 40])
def test_the_socket_name_always_fits(tmp_path, depth):
    found = paths({"FAIRHOUR_HOME": str(tmp_path / Path(*["folder"] * depth))})
    assert len(os.fsencode(found.socket)) <= SOCKET_NAME_BYTES


def test_two_homes_have_two_sockets(tmp_path):
    long = "long" * 40
    first = paths({"FAIRHOUR_HOME": str(tmp_path / long / "a")})
    other = paths({"FAIRHOUR_HOME": str(tmp_path / long / "b")})
    assert first.socket != other.socket


def test_a_private_folder_is_for_this_user_alone(tmp_path):
    folder = tmp_path / "run"
    folder.mkdir(mode=0o755)
    make_private(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_link_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "run").symlink_to(tmp_path)
    with pytest.raises((PermissionError, FileExistsError)):
        make_private(tmp_path / "run")


def test_a_file_is_written_whole_and_private_or_not_at_all(tmp_path):
    path = tmp_path / "sign-in.json"
    write_synced(path, b"first")
    write_synced(path, b"second")
    assert path.read_bytes() == b"second"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (tmp_path / "taken").mkdir()
    with pytest.raises(IsADirectoryError):
        write_synced(tmp_path / "taken", b"secret")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["sign-in.json", "taken"]
