"""How far this computer's clock is from the marketplace's, and how sure that is. Pure.

sent ----> the marketplace reads its clock ----> heard
     |<--------- uncertain: half of it -------->|     and half a second: it tells whole ones
"""

from dataclasses import dataclass

from workdiary.clock import Reading

FLAGGED_MS = 120_000
TIME_HEADER = "Fairhour-Time"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTime:
    """One look at the marketplace's clock: `ahead_ms` is ours less its, give or take the rest."""

    now_s: int
    ahead_ms: int
    uncertain_ms: int

    @property
    def flagged_s(self) -> int:
        """Whole seconds our clock is surely off by more than two minutes (ahead > 0), else 0."""
        if abs(self.ahead_ms) - self.uncertain_ms <= FLAGGED_MS:
            return 0
        return round(self.ahead_ms / 1000)


def seen(now_s: int, sent: Reading, heard: Reading) -> ServerTime:
    """The marketplace said `now_s` somewhere between these two readings of ours."""
    took_ms = max(0, heard.monotonic_ms - sent.monotonic_ms)
    return ServerTime(
        now_s=now_s,
        ahead_ms=sent.wall_ms + took_ms // 2 - (now_s * 1000 + 500),
        uncertain_ms=took_ms // 2 + 500,
    )


def look(told: str, sent: Reading, heard: Reading) -> ServerTime | None:
    """What an answer's header tells; None when it tells nothing."""
    is_time = told.isascii() and told.isdigit() and len(told) <= 12
    return seen(int(told), sent, heard) if is_time else None


def nearer(before: ServerTime | None, now: ServerTime | None) -> ServerTime | None:
    """The look to go by: the newer one, unless the older was surer and they do not differ."""
    if now is None:
        return before
    if before is None or now.uncertain_ms <= before.uncertain_ms:
        return now
    apart_ms = abs(now.ahead_ms - before.ahead_ms)
    return before if apart_ms <= now.uncertain_ms + before.uncertain_ms else now
