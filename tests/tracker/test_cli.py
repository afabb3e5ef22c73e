import io
import json
import socket
import threading
from pathlib import Path

import pytest

from tests.journeys.app import fairhour
from tests.stage.slot import wait_for_room
from tests.tracker.cli_schema import faults
from tests.tracker.offline_app import furnish, offline_app
from tracker import cli
from tracker.control.server import Server
from tracker.control.words import Reply
from tracker.paths import paths

pytestmark = pytest.mark.xdist_group("cli")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home with contracts; the app of the module runs in it."""
    return tmp_path_factory.mktemp("cli") / "home"


@pytest.fixture(scope="module")
def running(home):
    with offline_app(home) as app:
        yield app


@pytest.fixture
def alone(tmp_path):
    """A home where no app runs."""
    return {"FAIRHOUR_HOME": str(tmp_path / "home")}


def run(environ, *words):
    """Exit code, what was printed, what was said on stderr."""
    out, err = io.StringIO(), io.StringIO()
    code = cli.main(words, environ, out=out, err=err)
    if "--json" in words and out.getvalue():
        # Whatever a test is about, what is printed is what docs/schemas promises.
        assert [
            f for line in out.getvalue().splitlines() for f in faults(words[0], json.loads(line))
        ] == []
    return code, out.getvalue(), err.getvalue()


def test_a_day_of_words(running):
    """One app, every word: its exit code and its JSON."""
    wait_for_room(20)
    environ = running.environment
    code, out, _ = run(environ, "status", "--json")
    assert (code, json.loads(out)["state"]) == (0, "ready")

    code, out, _ = run(environ, "start", "checkout", "--memo", "Cart totals", "--json")
    assert (code, json.loads(out)["state"]) == (0, "recording")
    code, _, err = run(environ, "start", "logo", "--memo", "Letters")
    assert (code, err) == (
        1,
        "Recording already. Use `fairhour switch` to change the contract.\n",
    )
    code, out, _ = run(environ, "start", "logo", "--json")
    assert (code, json.loads(out)["code"]) == (1, "already_recording")

    running.wait_for(lambda status: status["stretch_s"] >= 2, "two seconds")
    code, out, _ = run(environ, "memo")
    assert (code, out) == (0, "Cart totals\n")
    assert run(environ, "memo", "Tax rounding")[0] == 0
    assert run(environ, "switch", "logo", "--json")[0] == 0
    running.wait_for(lambda status: status["stretch_s"] >= 2, "two seconds")
    code, out, _ = run(environ, "stop", "--json")
    assert (code, json.loads(out)["held"]) == (0, 2)
    assert run(environ, "stop")[0] == 1

    code, out, _ = run(environ, "diary", "--json")
    first, second = json.loads(out)["segments"]
    assert (code, first["memo"], first["end"]) == (0, "Tax rounding", second["start"])
    code, out, _ = run(environ, "diary")
    assert (code, len(out.splitlines())) == (0, 2)
    code, out, _ = run(environ, "today", "--json")
    assert json.loads(out)["seconds"] == first["seconds"] + second["seconds"]

    code, out, _ = run(environ, "remove", second["id"][-8:], "--json")
    assert (code, json.loads(out)["removed_s"]) == (0, second["seconds"])
    assert run(environ, "restore", second["id"])[0] == 0
    code, out, _ = run(environ, "approve", "--all", "--json")
    assert (code, json.loads(out)["approved"]) == (0, 2)
    code, out, _ = run(environ, "outbox", "--json")
    assert [item["state"] for item in json.loads(out)["items"]] == ["waiting"] * 2
    file = Path(environ["FAIRHOUR_HOME"]) / "unsent.zip"
    assert run(environ, "outbox", "--export", str(file))[0] == 0
    assert file.stat().st_size > 500
    code, out, _ = run(environ, "status", "--json")
    assert json.loads(out)["waiting"] == 2


def test_a_memo_that_is_asked_for_refuses_the_start(running):
    code, _, err = run(running.environment, "start", "logo", "--memo", "")
    assert (code, err) == (1, "This client asks for a memo.\n")


def test_two_contracts_that_match_are_both_named(running):
    code, _, err = run(running.environment, "start", "re")
    assert code == 1
    assert "Shop checkout rebuild, Logo refresh" in err


def test_a_signed_week_without_a_sign_in_says_so(running, tmp_path):
    words = ["bundle", "2026-11-16", "--contract", "checkout", str(tmp_path / "week.json")]
    code, out, err = run(running.environment, *words, "--json")
    assert (code, json.loads(out)["code"], err) == (1, "signed_out", "")
    assert not list(tmp_path.iterdir())


def test_a_sign_in_without_a_marketplace_says_so(running):
    code, _, err = run(running.environment, "sign-in")
    assert (code, err) == (
        1,
        "The marketplace cannot be reached. Your time is safe on this computer.\n",
    )


def test_a_second_start_finds_the_first_and_ends_with_0(running):
    assert fairhour(running.environment, "--headless").returncode == 0
    assert running.process.poll() is None


@pytest.mark.parametrize(
    "words",
    [
        ["status"],
        ["stop"],
        ["switch", "x"],
        ["memo"],
        ["approve", "--all"],
        ["remove", "abcdef"],
        ["restore", "abcdef"],
        ["away", "go_on"],
        ["quit"],
        ["sign-in"],
        ["bundle", "2026-11-16", "file", "--contract", "x"],
        ["today"],
        ["diary"],
    ],
)
def test_a_word_without_the_app_ends_with_3(alone, words):
    code, out, err = run(alone, *words)
    assert (code, out) == (3, "")
    assert err.startswith("Not running")


def test_without_the_app_the_diary_can_still_be_read(tmp_path):
    furnish(tmp_path / "home")
    code, out, _ = run({"FAIRHOUR_HOME": str(tmp_path / "home")}, "diary", "--json")
    assert (code, json.loads(out)["segments"]) == (0, [])
    code, out, _ = run({"FAIRHOUR_HOME": str(tmp_path / "home")}, "today")
    assert (code, out) == (0, "  0:00  in all\n")


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["switch"],
        ["remove"],
        ["approve"],
        ["away", "perhaps"],
        ["--head"],
        ["status", "x"],
    ],
)
def test_bad_arguments_end_with_2(alone, words):
    try:
        code, _, _ = run(alone, *words)
    except SystemExit as ended:
        code = ended.code
    assert code == 2


def test_an_app_that_does_not_answer_ends_with_4(alone):
    path = paths(alone).socket
    release = threading.Event()

    def never(_request):
        release.wait(10)
        return Reply(is_ok=True)

    server = Server(path, never)
    try:
        code, _, err = run(alone, "status")
    finally:
        release.set()
        server.close()
    assert (code, err) == (4, "The app did not answer within 2 s.\n")


def test_a_foreign_answer_ends_with_4(alone):
    path = paths(alone).socket
    path.parent.mkdir(parents=True, mode=0o700)
    with socket.socket(socket.AF_UNIX) as foreign:
        foreign.bind(str(path))
        foreign.listen(1)

        def serve():
            caller, _ = foreign.accept()
            with caller:
                caller.recv(1_024)
                caller.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=serve)
        thread.start()
        assert run(alone, "status")[0] == 4
        thread.join()


def test_a_closed_pipe_is_no_failure(running):
    import subprocess
    import sys

    reader = subprocess.run(
        f"{sys.executable} -m tracker status | true; exit ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        env=dict(running.environment),
        capture_output=True,
        text=True,
    )
    assert (reader.returncode, reader.stderr) == (0, "")
