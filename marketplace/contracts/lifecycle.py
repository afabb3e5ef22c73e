"""Offered, active, paused, dormant, ended: which step may follow which. Pure."""

from workdiary.errors import StepNotAllowed

STEPS = {
    ("offered", "accept"): "active",
    ("offered", "decline"): "declined",
    ("active", "pause"): "paused",
    ("paused", "resume"): "active",
    ("active", "end"): "ended",
    ("paused", "end"): "ended",
    ("active", "sleep"): "dormant",
    ("dormant", "confirm"): "active",
    ("dormant", "end"): "ended",
}


def after(state: str, step: str) -> str:
    """The state after `step`; StepNotAllowed names both when there is none."""
    try:
        return STEPS[state, step]
    except KeyError:
        raise StepNotAllowed(state, step) from None
