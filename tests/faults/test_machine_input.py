"""Input made by a machine is pointed out to both sides; people are left in peace; pay stays."""

import math
import random  # noqa: TID251 - seeded traces

import pytest

from tests.workdiary.test_machine import day
from workdiary.machine import hints
from workdiary.pattern import is_machine_like

HOURS = 10
MINUTES = HOURS * 60


def fixed(chance):
    return [chance.randint(5, 80)] * MINUTES


def sine(chance):
    period, mean = chance.randint(3, 30), chance.randint(40, 90)
    turn = 2 * math.pi / period
    return [round(mean * (1 + 0.5 * math.sin(turn * n))) for n in range(MINUTES)]


def replayed(chance):
    tape = [chance.randint(1, 90) for _ in range(chance.randint(3, 30))]
    return [tape[n % len(tape)] for n in range(MINUTES)]


def human(chance):
    """Bursts, thinking and pauses: what people's counts look like, a minute each."""
    counts, is_busy = [], True
    for _ in range(MINUTES):
        if chance.random() < (0.12 if is_busy else 0.35):
            is_busy = not is_busy
        rate = chance.lognormvariate(3.6, 0.6) if is_busy else chance.choice((0, 0, 1, 3, 8))
        counts.append(round(rate))
    return counts


def flagged(presses):
    segments = day(presses)
    return [bool(hints(one, segments)) or is_machine_like(one, segments) for one in segments]


@pytest.mark.parametrize("machine", [fixed, sine, replayed])
def test_F24_fixed_and_periodic_input_is_pointed_out(machine):
    chance = random.Random(24)
    found = [flag for _ in range(4) for flag in flagged(machine(chance))]
    assert sum(found) >= 0.8 * len(found)


def test_F24_twenty_people_are_falsely_pointed_at_once_in_200_hours_at_most():
    chance = random.Random(24)
    runs = [flagged(human(chance)) for _ in range(20)]
    alarms = sum(
        now and not before for run in runs for before, now in zip([False, *run], run, strict=False)
    )
    assert alarms <= 1
