import os
import subprocess
import sys

from django.db import connection

from marketplace import guards
from marketplace.checks import refusals
from marketplace.deadlines.sandbox_time import set_offset


def test_a_sound_server_may_start(db):
    assert refusals() == []


def test_a_server_without_a_guard_does_not_start(db):
    guards.remove(connection)
    [reason] = refusals()
    assert "append_only" in reason and "fairhour-market migrate" in reason


def test_a_home_that_others_can_look_into_is_refused(db, settings, tmp_path):
    settings.FAIRHOUR_HOME = tmp_path
    tmp_path.chmod(0o755)
    [reason] = refusals()
    assert "chmod 700" in reason


def test_a_sandbox_with_a_gateway_that_takes_money_is_refused(db, settings):
    settings.FAIRHOUR_GATEWAY = "stripe"
    assert refusals() == []
    set_offset(0)
    [reason] = refusals()
    assert "FAIRHOUR_GATEWAY is stripe" in reason


def run(*words, **variables):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("FAIRHOUR_", "DJANGO_"))}
    return subprocess.run(
        [sys.executable, "-m", "marketplace", *words],
        env={**kept, **variables},
        capture_output=True,
        text=True,
    )


def test_a_database_that_was_never_migrated_is_not_served(tmp_path):
    done = run("serve", FAIRHOUR_HOME=str(tmp_path / "home"))
    assert done.returncode == 2
    assert "fairhour-market migrate" in done.stderr


def test_a_wrong_setting_is_one_sentence(tmp_path):
    done = run("check", FAIRHOUR_MODE="sandbox", FAIRHOUR_HOME=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr == (
        "fairhour-market: FAIRHOUR_MODE is 'sandbox'; accepted is one of embedded, production.\n"
    )


def test_production_does_not_start_half_configured():
    done = run("check", FAIRHOUR_MODE="production")
    assert done.returncode == 2
    assert done.stderr.startswith("fairhour-market: FAIRHOUR_ORIGIN is not set; accepted is")


def test_an_embedded_server_listens_on_loopback_only(tmp_path):
    done = run("check", FAIRHOUR_HOME=str(tmp_path), FAIRHOUR_ORIGIN="http://0.0.0.0:8000")
    assert done.returncode == 2 and "127.0.0.1" in done.stderr
