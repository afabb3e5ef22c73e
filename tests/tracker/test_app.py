import signal
import time

from tests.journeys.app import fairhour
from tests.stage.slot import wait_for_room
from tests.tracker.offline_app import offline_app


def segments(app):
    return app.say("diary")["segments"]


def test_a_killed_app_loses_at_most_ten_seconds_and_goes_on(tmp_path):
    home = tmp_path / "home"
    with offline_app(home) as app:
        app.say("start", "checkout", "--memo", "Cart totals")
        recorded = app.wait_for(lambda status: status["stretch_s"] >= 12, "twelve seconds")
        app.process.send_signal(signal.SIGKILL)
        app.process.wait()
    assert fairhour(app.environment, "status").returncode == 3
    with offline_app(home) as app:
        status = app.wait_for(lambda status: status["state"] == "recording", "going on")
        saved = [one for one in segments(app) if one["state"] != "recording"]
        assert "RECOVERED" in saved[-1]["notes"]
        assert recorded["stretch_s"] - sum(one["seconds"] for one in saved) <= 10
        assert status["memo"] == "Cart totals"


def test_a_signal_saves_the_last_second(tmp_path):
    with offline_app(tmp_path / "home") as app:
        wait_for_room(20)
        app.say("start", "checkout", "--memo", "Cart totals")
        status = app.wait_for(lambda status: status["stretch_s"] >= 3, "three seconds")
        began = time.monotonic()
        app.process.send_signal(signal.SIGTERM)
        assert app.process.wait(timeout=20) == 0
        assert time.monotonic() - began < 15
    (kept,) = app.say("diary")["segments"]
    assert kept["state"] == "held"
    assert kept["seconds"] >= status["stretch_s"]


def test_start_brings_the_app_up_by_itself(tmp_path):
    home = tmp_path / "home"
    with offline_app(home) as app:
        environment = app.environment
    done = fairhour(environment, "start", "checkout", "--memo", "Cart totals", "--json")
    try:
        assert done.returncode == 0, done.stderr
    finally:
        assert fairhour(environment, "quit").returncode == 0
    for _ in range(100):
        if fairhour(environment, "status").returncode == 3:
            return
        time.sleep(0.1)
    raise AssertionError("the app did not quit")
