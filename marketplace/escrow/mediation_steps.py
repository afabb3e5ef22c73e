"""Who may say what in a mediation, and what follows. Pure.

between --5 days--> staff --propose, in 2 days--> proposed --2 days, or a refusal--> final
   |                                                 |                                 |
   | agree to the other side's offer                 | both accept                     | decide:
   v                                                 v                                 v another
 closed                                            closed                            closed person
"""

TALK_KIND = "mediation_talk"
ANSWER_KIND = "mediation_answer"
LATE_KIND = "mediation_late"  # staff have not proposed in time
OVERDUE_KIND = "mediation_overdue"  # nobody decided in 30 days

# act: (in any of these states, by any of these roles)
ACTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "say": (("between", "staff", "proposed", "final"), ("freelancer", "client")),
    "offer": (("between",), ("freelancer", "client")),
    "agree": (("between",), ("freelancer", "client")),
    "accept": (("proposed",), ("freelancer", "client")),
    "refuse": (("proposed",), ("freelancer", "client")),
    "withdraw": (("between", "staff", "proposed", "final"), ("freelancer", "client")),
    "propose": (("staff",), ("staff",)),
    "decide": (("final",), ("staff",)),
}


def may(act: str, *, state: str, role: str) -> bool:
    """May somebody of this role do this now?"""
    states, roles = ACTS[act]
    return state in states and role in roles


def is_in_time(act: str, *, is_over: bool) -> bool:
    """Once its days are over an offer or an answer comes too late; words never do."""
    return not is_over or act in ("say", "withdraw", "propose", "decide")
