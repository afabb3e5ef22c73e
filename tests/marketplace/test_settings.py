import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from marketplace.settings.env import BadSetting, Environment
from marketplace.settings.keys import kept, secret_key


def test_a_missing_variable_is_named_with_what_is_accepted():
    with pytest.raises(BadSetting, match="FAIRHOUR_ORIGIN is not set; accepted is an address"):
        Environment({}).origin("FAIRHOUR_ORIGIN", schemes=("https",))


@pytest.mark.parametrize("found", ["ftp://x", "https://x/path", "market", "https://"])
def test_an_origin_is_scheme_host_and_port(found):
    with pytest.raises(BadSetting):
        Environment({"FAIRHOUR_ORIGIN": found}).origin("FAIRHOUR_ORIGIN", schemes=("https",))


def test_a_secret_may_stand_in_a_file(tmp_path):
    (tmp_path / "key").write_text("hidden\n")
    env = Environment({"FAIRHOUR_SECRET_KEY_FILE": str(tmp_path / "key")})
    assert env.secret("FAIRHOUR_SECRET_KEY") == "hidden"
    with pytest.raises(BadSetting, match="readable"):
        Environment({"A_FILE": str(tmp_path / "none")}).secret("A")


def test_processes_that_start_at_once_agree_on_one_key(tmp_path):
    path = tmp_path / "keys" / "secret"
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: kept(path, secret_key), range(16)))
    assert len(keys) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]
