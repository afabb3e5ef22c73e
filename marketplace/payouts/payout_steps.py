"""Asked, sent, paid, failed, returned: which step of a withdrawal may follow which. Pure.

asked --send--> sent --pay--> paid --give_back--> returned
                  '---fail--> failed
"""

from workdiary.errors import StepNotAllowed

STEPS = {
    ("asked", "send"): "sent",
    ("sent", "pay"): "paid",
    ("sent", "fail"): "failed",
    ("paid", "give_back"): "returned",
}


def after(state: str, step: str) -> str:
    """The state after `step`; StepNotAllowed names both when there is none."""
    try:
        return STEPS[state, step]
    except KeyError:
        raise StepNotAllowed(state, step) from None
