import io

import pytest
from django.core.management import CommandError, call_command

from marketplace.deadlines.sandbox_time import set_offset


def refused(*words):
    err = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("sandbox", *words, stderr=err)
    return ended.value.code, err.getvalue()


def test_the_clock_of_a_market_that_is_no_sandbox_is_not_moved(market):
    said = refused("advance", "--to", "next monday 12:00")
    assert said == (1, "fairhour-market: refused, no_sandbox\n")


def test_a_sandbox_clock_never_runs_back(market):
    set_offset(0)
    code, said = refused("advance", "--to", "2020-01-06T12:00:00Z")
    assert (code, "clock_runs_forward" in said) == (1, True)


def test_in_production_nothing_of_a_sandbox_is_done(market, settings):
    settings.FAIRHOUR_MODE = "production"
    with pytest.raises(CommandError, match="never a sandbox"):
        call_command("sandbox", "advance", "--to", "next monday 12:00")
