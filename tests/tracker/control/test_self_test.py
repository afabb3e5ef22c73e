import io
import json

from tracker.control import self_test
from tracker.doctor import Check
from tracker.paths import paths

FINE = Check(of="disk", result="ok", code="disk", by="80000")
BAD = Check(of="keyring", result="failed", code="no_keyring")


def test_one_failure_is_exit_one_and_a_limit_is_none():
    limited = Check(of="counts", result="limited", code="no_counts")
    assert self_test.tell((FINE, limited), is_json=False, out=io.StringIO()) == 0
    assert self_test.tell((FINE, BAD), is_json=False, out=io.StringIO()) == 1


def test_json_holds_each_check():
    out = io.StringIO()
    self_test.tell((BAD,), is_json=True, out=out)
    assert json.loads(out.getvalue())["checks"] == [
        {"of": "keyring", "result": "failed", "code": "no_keyring", "by": ""}
    ]


def test_on_a_bare_machine_every_check_is_made_and_nothing_is_written(tmp_path):
    environ = {"FAIRHOUR_HOME": str(tmp_path / "home"), "FAIRHOUR_SERVER": "http://127.0.0.1:9"}
    found = self_test.checks(paths(environ), environ)
    assert [one.of for one in found] == [
        "pictures",
        "windows",
        "counts",
        "away",
        "signals",
        "tray",
        "notices",
        "keyring",
        "clock",
        "disk",
        "database",
        "sign_in",
    ]
    assert not (tmp_path / "home").exists()


def test_a_person_is_asked_for_a_key_only_at_a_terminal():
    assert self_test.ask_in(io.StringIO()) is None
