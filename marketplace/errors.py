"""What can go wrong on the server, as a tree; each leaf has a code and a status.

MarketError
  NotFound 404      NotAllowed 403    Conflict 409   RuleBroken 422   TooOld 426   Busy 503
  LedgerError 500   (Unbalanced, Overdrawn: never caught)
"""

from typing import ClassVar


class MarketError(Exception):
    """Something the caller cannot decide. Carries a code and facts, never a sentence."""

    status: ClassVar[int] = 500

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class NotFound(MarketError):
    """It is not there, or it is another's: the answer is the same."""

    status = 404


class NotAllowed(MarketError):
    """It is there and known to the caller, but this step is not theirs."""

    status = 403


class Conflict(MarketError):
    """It was right once; the time for it is over or somebody else was first."""

    status = 409


class RuleBroken(MarketError):
    """What was asked for breaks a rule, whoever asks and whenever."""

    status = 422


class TooOld(MarketError):
    """The caller speaks a version that is no longer read."""

    status = 426


class Busy(MarketError):
    """The database gave way five times; asking again later is right."""

    status = 503


class LedgerError(MarketError):
    """The books would be wrong. Never caught: the transaction must die."""


class Unbalanced(LedgerError):
    """An entry whose two sides differ."""


class Overdrawn(LedgerError):
    """An account that may not go below zero would."""
