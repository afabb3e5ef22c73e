"""A passphrase that is typed while the app records is nowhere afterwards."""

import json
import os
import re
import signal
import struct
import time

import pytest

from tests.builders import terms
from tests.journeys.app import app
from tests.stage import input as people
from tests.stage.child import child, program, wait_until
from tests.stage.memory import finds, written_memory
from tests.stage.wiretap import wiretap
from tests.tracker.capture.x11.test_counter import key_codes
from tests.tracker.offline_app import furnish
from tests.tracker.sync.small_market import SmallMarket
from tracker.paths import paths
from tracker.sync.credentials import Credentials
from workdiary.clock import SystemClock
from workdiary.wire import terms_to_json

PASSPHRASE = "zqjxkvbwmfpgyh"
# What is said to the app on purpose: it has to be found, else the search proves nothing.
MEMO = "control wplmoknijbuhv"


@pytest.fixture
def market(tmp_path):
    """A marketplace that knows this home's device, signed in."""
    home = tmp_path / "home"
    furnish(home)
    (home / "settings.json").write_text(json.dumps({"sign_in_in_file": True, "hold_s": 600}))
    found = paths({"FAIRHOUR_HOME": str(home)})
    credentials = Credentials(found.secrets, allow_file=True, clock=SystemClock(), name=str(home))
    market = SmallMarket(credentials.device_key())
    market.contracts = [
        terms_to_json(terms(starts_s=0, weekly_limit_s=None))
        | {"week_s": 0, "balance_covers_s": None}
    ]
    credentials.save(refresh_token=market.refresh_token, access_token=market.access_token)
    yield market
    market.close()


def patterns(text, codes):
    """The text in the ways a program holds one, and its keys in the ways an event does."""
    words = {
        "utf-8": text.encode(),
        "utf-16": text.encode("utf-16-le"),
        "utf-32": text.encode("utf-32-le"),
        "codes in bytes": bytes(codes),
        "codes in words": struct.pack(f"={len(codes)}H", *codes),
        "codes in longs": struct.pack(f"={len(codes)}I", *codes),
        "codes in quads": struct.pack(f"={len(codes)}Q", *codes),
    }
    found = {name: re.compile(re.escape(word)) for name, word in words.items()}
    # Five keys in a row, each in an event of its own.
    events = [re.escape(struct.pack("=I", code)) for code in codes[:5]]
    return found | {"codes in events": re.compile(rb"[\s\S]{28,140}?".join(events))}


def typed_in_a_terminal(shown, folder, pid):
    """A real window takes what is typed; then its keys have been counted."""
    terminal = [program("xterm", "xterm"), "-T", "passphrase", "-e", "sh", "-c", "cat >/dev/null"]
    log = folder / "xterm.log"
    with child(terminal, log=log, env=shown.environment) as process:
        wait_until(lambda: bool(people.window_ids(shown, "passphrase")), process=process, log=log)
        people.focus(shown, "passphrase")
        # A busy machine: all keys wait for the app at once, and are read in one piece.
        os.kill(pid, signal.SIGSTOP)
        people.type_text(shown, PASSPHRASE, delay_ms=10)
        os.kill(pid, signal.SIGCONT)
        # On a slow machine that was a hole in the beats, with which its counts are let go.
        time.sleep(2)
        people.type_text(shown, PASSPHRASE, delay_ms=10)
        time.sleep(0.5)


def test_F25_a_passphrase_typed_while_recording_is_nowhere(tmp_path, shown, market):
    codes = key_codes(shown.display, PASSPHRASE)
    wanted = patterns(PASSPHRASE, codes)
    home = tmp_path / "home"
    with wiretap(market.url) as tap, app(home, tap.url, shown.environment) as running:
        running.say("start", "checkout", "--memo", MEMO)
        running.wait_for(lambda now: now["state"] == "recording", "the start")
        typed_in_a_terminal(shown, tmp_path, running.process.pid)
        control = {"control": re.compile(re.escape(MEMO.encode()))}
        memory = finds(written_memory(running.process.pid), wanted | control)
        running.wait_for(lambda now: now["stretch_s"] >= 8, "a checkpoint")
        running.say("stop")
        segments = running.say("diary")["segments"]
        running.say("approve", "--all")
        running.wait_for(lambda now: not now["waiting"] and not now["held"], "the sending")
        later = finds(written_memory(running.process.pid), wanted)
        files = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    assert sum(one["counts"]["presses"] or 0 for one in segments) >= len(PASSPHRASE)
    assert later == {}
    assert finds(iter(files), wanted) == {}
    assert finds(iter([bytes(tap.bytes)]), wanted) == {}
    assert finds(iter(files), control)
    assert finds(iter([bytes(tap.bytes)]), control)
    assert set(memory) == {"control"}
