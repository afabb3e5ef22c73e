"""Is this segment protected, and if not, why: one verdict for app and dispute. Pure.

A verdict never changes what is billed. It says who bears a payment that fails, and what is presumed
in a dispute. The numbers are published in docs/protection.md; a change of them is a new version
with a start, and a segment is judged by the version in force when it began.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from workdiary.activity import level
from workdiary.contract import Terms
from workdiary.cover import share_hidden
from workdiary.machine import HINTS, hints
from workdiary.parts import Fate
from workdiary.pattern import is_machine_like, is_same_picture
from workdiary.segment import Segment
from workdiary.snapshot import Snapshot
from workdiary.week import DAY_S

# In the order in which they are told; one suffices.
REASONS = (
    "MANUAL",
    "OVER_LIMIT",
    "OUTSIDE",
    "LATE",
    "MEMO_MISSING",
    "MEMO_SHORT",
    "LABEL_MISSING",
    "PICTURES_OFF",
    "NO_PICTURE",
    "ONE_COLOUR",
    "HIDDEN",
    "QUIET",
    "MODE_LONG",
    "SEAL",
    "CLOCK",
    "CLIENT_UNVERIFIED",
    "FREELANCER_UNVERIFIED",
)
# Worth a look, never a reason.
NOTES = (
    "NO_COUNTS",
    "SENT_LATE",
    "CLOCK_JUMP",
    "MODE",
    "RECOVERED",
    "STALE_FACTS",
    "SAME_PICTURE",
    "PATTERN",
    *HINTS,
)
WIDE_WEIGHT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """The published numbers from the second `from_s` on."""

    version: str = "2026-1"
    from_s: int = 0
    memo_weight: int = 10
    picture_gap_s: int = 1_800
    quiet_minutes: int = 2
    quiet_window_s: int = 900
    mode_run_s: int = 3_600
    mode_day_s: int = 7_200
    mode_gap_s: int = 60
    clock_s: int = 120
    sent_late_s: int = DAY_S
    stale_s: int = 7 * DAY_S


VERSIONS = (Thresholds(),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a segment, or of a part of it, when it is judged.

    `segment` bears the newest memo. `unreadable` are pictures whose bytes cannot be had;
    `taken_out` those deleted at the client's wish, which count as there. `age_s` is how old the facts are that
    the device has from the marketplace.
    """

    segment: Segment
    fate: Fate = "billed"
    unreadable: frozenset[str] = frozenset()
    taken_out: frozenset[str] = frozenset()
    needs_label: bool = False
    is_sealed: bool = True
    clock_off_s: int = 0
    received_s: int | None = None
    is_client_verified: bool = True
    is_freelancer_verified: bool = True
    age_s: int = 0


@dataclass(frozen=True, slots=True)
class Reason:
    """A code, and the two numbers its sentence names: what was found, and the threshold."""

    code: str
    found: int = 0
    threshold: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Protected if there is no reason against it. `version` names the thresholds."""

    reasons: tuple[Reason, ...]
    notes: tuple[str, ...]
    version: str

    @property
    def is_protected(self) -> bool:
        return not self.reasons


def thresholds_at(at_s: int, versions: Sequence[Thresholds] = VERSIONS) -> Thresholds:
    """The version in force at this second; `versions` by start."""
    return [one for one in versions if one.from_s <= at_s][-1]


def judge(
    facts: Facts, neighbours: Sequence[Segment], contract: Terms, policy: Thresholds
) -> Verdict:
    """The verdict on one segment. Source: domain, section 5.

    `neighbours` is the recorded time of the same contract around it, nothing removed or parked:
    that of its UTC day and of an hour on both sides suffices. It may hold the segment itself.
    """
    around = _Around(facts, neighbours, policy)
    told = [
        *_about_the_part(facts),
        *_about_the_memo(facts, policy),
        *(() if facts.segment.kind == "manual" else _about_the_record(around, contract)),
        *_about_the_proof(facts, policy),
    ]
    given = _notes(around)
    return Verdict(
        reasons=tuple(sorted(told, key=lambda reason: REASONS.index(reason.code))),
        notes=tuple(note for note in NOTES if note in given),
        version=policy.version,
    )


def memo_weight(memo: str) -> int:
    """Letters and digits after NFC; wide ones, as in Chinese or Japanese, count three."""
    return sum(
        WIDE_WEIGHT if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in unicodedata.normalize("NFC", memo)
        if letter.isalnum()
    )


class _Around:
    """A segment among the time around it, slot by slot."""

    def __init__(self, facts: Facts, neighbours: Sequence[Segment], policy: Thresholds) -> None:
        self.facts, self.policy = facts, policy
        segment = facts.segment
        others = {one.id: one for one in neighbours if one.contract_id == segment.contract_id}
        self.tracked = sorted(
            (one for one in (others | {segment.id: segment}).values() if one.kind == "tracked"),
            key=lambda one: (one.starts_s, one.id),
        )
        self.slots: dict[int, list[Segment]] = {}
        for one in self.tracked:
            self.slots.setdefault(one.slot, []).append(one)
        self.here = self.slots.get(segment.slot, [])

    @property
    def window(self) -> list[list[Segment]]:
        """The slot, and the tracked slots directly before and after it, if they are near."""
        slot, gap_s = self.facts.segment.slot, self.policy.picture_gap_s
        earlier = [at for at in self.slots if at < slot]
        later = [at for at in self.slots if at > slot]
        window = [self.here]
        if earlier:
            before = self.slots[max(earlier)]
            if self.here[0].starts_s - before[-1].ends_s <= gap_s:
                window.insert(0, before)
        if later:
            after = self.slots[min(later)]
            if after[0].starts_s - self.here[-1].ends_s <= gap_s:
                window.append(after)
        return window

    def pictures(self, slot: Sequence[Segment]) -> list[Snapshot]:
        """Pictures that can be looked at, or were taken out at the client's wish."""
        gone = self.facts.unreadable - self.facts.taken_out
        return [s for one in slot for s in one.snapshots if s.sha256 not in gone]


def _about_the_part(facts: Facts) -> list[Reason]:
    codes = {"over_limit": "OVER_LIMIT", "outside": "OUTSIDE", "late": "LATE"}
    manual = [Reason("MANUAL")] if facts.segment.kind == "manual" else []
    return manual + ([Reason(codes[facts.fate])] if facts.fate in codes else [])


def _about_the_memo(facts: Facts, policy: Thresholds) -> list[Reason]:
    weight = memo_weight(facts.segment.memo)
    reasons = []
    if weight < policy.memo_weight:
        code = "MEMO_SHORT" if weight else "MEMO_MISSING"
        reasons.append(Reason(code, weight, policy.memo_weight))
    if facts.needs_label and not facts.segment.label:
        reasons.append(Reason("LABEL_MISSING"))
    return reasons


def _about_the_record(around: _Around, contract: Terms) -> list[Reason]:
    return [
        *_about_pictures(around, contract),
        *_about_quiet(around),
        *_about_the_mode(around),
    ]


def _about_pictures(around: _Around, contract: Terms) -> list[Reason]:
    if contract.pictures == "off":
        return [Reason("PICTURES_OFF")]
    if not any(around.pictures(slot) for slot in around.window):
        return [Reason("NO_PICTURE", 0, around.policy.picture_gap_s // 60)]
    own = around.pictures(around.here)
    reasons = []
    if own and all(shot.is_one_colour for shot in own):
        reasons.append(Reason("ONE_COLOUR"))
    share = share_hidden(own)
    if share > contract.hidden_max_percent:
        reasons.append(Reason("HIDDEN", share, contract.hidden_max_percent))
    return reasons


def _about_quiet(around: _Around) -> list[Reason]:
    """Never where anything could not be counted, and never in a declared mode."""
    policy, seen = around.policy, [one for slot in around.window for one in slot]
    levels = [level(one.minutes) for one in seen]
    known = [active for active in levels if active is not None]
    tracked_s = sum(one.seconds for one in seen)
    if around.facts.segment.mode or len(known) < len(levels) or tracked_s < policy.quiet_window_s:
        return []
    active = sum(known)
    return [Reason("QUIET", active, policy.quiet_minutes)] if active < policy.quiet_minutes else []


def _about_the_mode(around: _Around) -> list[Reason]:
    """Only what begins once the time is used up: a segment that crosses the edge is protected."""
    segment, policy = around.facts.segment, around.policy
    if not segment.mode:
        return []
    earlier = [one for one in around.tracked if one.mode and one.starts_s < segment.starts_s]
    today_s = sum(
        one.seconds for one in earlier if one.starts_s // DAY_S == segment.starts_s // DAY_S
    )
    run_s, begins_s = 0, segment.starts_s
    for one in reversed(earlier):
        if begins_s - one.ends_s > policy.mode_gap_s:
            break
        run_s, begins_s = run_s + one.seconds, one.starts_s
    if run_s >= policy.mode_run_s:
        return [Reason("MODE_LONG", run_s // 60, policy.mode_run_s // 60)]
    if today_s >= policy.mode_day_s:
        return [Reason("MODE_LONG", today_s // 60, policy.mode_day_s // 60)]
    return []


def _about_the_proof(facts: Facts, policy: Thresholds) -> list[Reason]:
    off_s = abs(facts.clock_off_s)
    reasons = [] if facts.is_sealed else [Reason("SEAL")]
    if off_s > policy.clock_s:
        reasons.append(Reason("CLOCK", off_s, policy.clock_s))
    if not facts.is_client_verified:
        reasons.append(Reason("CLIENT_UNVERIFIED"))
    if not facts.is_freelancer_verified:
        reasons.append(Reason("FREELANCER_UNVERIFIED"))
    return reasons


def _notes(around: _Around) -> set[str]:
    facts, policy = around.facts, around.policy
    segment = facts.segment
    notes = {"CLOCK_JUMP", "RECOVERED"} & set(segment.notes)
    if segment.kind == "tracked" and level(segment.minutes) is None:
        notes.add("NO_COUNTS")
    if facts.received_s is not None and facts.received_s - segment.ends_s > policy.sent_late_s:
        notes.add("SENT_LATE")
    if segment.mode:
        notes.add("MODE")
    if facts.age_s > policy.stale_s:
        notes.add("STALE_FACTS")
    if is_same_picture(segment.slot, around.slots):
        notes.add("SAME_PICTURE")
    if is_machine_like(segment, around.tracked):
        notes.add("PATTERN")
    return notes | hints(segment, around.tracked)
