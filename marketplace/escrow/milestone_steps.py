"""Which step of a milestone may follow which, and what has to happen until when. Pure.

draft --fund--> funded --submit--> submitted --accept, or 14 days--> accepted --5 days--> released
                  ^                   |  ^
                  |    request_changes|  |submit
                  |                   v  |
                  |                 changes
held in any way: ask_refund --> refund_asked --give_back--> refunded
                 dispute    --> disputed --settle--> accepted or refunded; --withdraw--> as before
"""

from collections.abc import Iterator

from marketplace.policy import Policy
from workdiary.errors import StepNotAllowed

OPEN = ("funded", "submitted", "changes")  # at work, and neither side objects
ACCEPT_KIND = "milestone_accept"
QUIET_KINDS = ("milestone_warn_60", "milestone_warn_75", "milestone_dormant")
REFUND_KIND = "refund_silence"
RELEASE_KIND = "milestone_release"

STEPS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    # step: (from any of these, to one of these)
    "fund": (("draft",), ("funded",)),
    "roll": (("draft",), ("draft", "funded")),
    "submit": (("funded", "changes"), ("submitted",)),
    "request_changes": (("submitted",), ("changes",)),
    "accept": ((*OPEN, "refund_asked"), ("accepted", "partly_accepted")),
    "lapse": (("submitted",), ("accepted",)),
    "ask_refund": (("draft", *OPEN), ("refund_asked",)),
    "give_back": (("draft", *OPEN, "refund_asked"), ("refunded",)),
    "dispute": ((*OPEN, "refund_asked"), ("disputed",)),
    "settle": (("disputed",), ("accepted", "refunded")),
    "withdraw": (("disputed",), (*OPEN, "refunded")),
    "release": (("accepted", "partly_accepted"), ("released",)),
}


def after(state: str, step: str, to: str) -> str:
    """`to`, if this step leads from `state` there; else StepNotAllowed."""
    starts, ends = STEPS[step]
    if state not in starts or to not in ends:
        raise StepNotAllowed(state, step)
    return to


def deadlines(state: str, *, holds: bool, policy: Policy) -> Iterator[tuple[str, int]]:
    """What happens by itself if nobody does anything: kinds, and after how many seconds.

    Each step begins them anew; those of an earlier step are stale.
    """
    if state == "submitted":
        yield ACCEPT_KIND, policy.milestone_review_s
    elif state == "refund_asked":
        yield REFUND_KIND, policy.refund_answer_s
    elif state in ("accepted", "partly_accepted"):
        yield RELEASE_KIND, policy.security_s
    elif state in ("funded", "changes") or (state == "draft" and holds):
        yield from zip(QUIET_KINDS, policy.milestone_quiet_s, strict=True)


def resumes(state: str, *, was_submitted: bool, by_freelancer: bool) -> str:
    """Where a milestone goes on if the dispute that begins now is withdrawn.

    Who disputes a refund request and gives up gives the money back; a client who gives up pays
    as usual, so handed-in work waits its days anew.
    """
    if state != "refund_asked":
        return state
    if by_freelancer:
        return "refunded"
    return "submitted" if was_submitted else "funded"
