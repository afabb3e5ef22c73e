"""Andris' Monday as sample data: segments, statuses and drawn pictures, for tests and the look."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from types import SimpleNamespace
from uuid import UUID
from zoneinfo import ZoneInfo

from tests.builders import CONTRACT, OTHER_CONTRACT, an_id, terms, unix
from tests.tracker.ui.drawn_pictures import drawn_picture
from tests.tracker.ui.sample_sent import SampleSent
from tracker.errors import BadRecoveryKey, PictureDamaged
from tracker.outcome import Done, Refused
from tracker.status import LastSnapshot, Sending, Status
from tracker.store.proof_facts import ProofFact
from tracker.told import ToldMoney
from workdiary.activity import Minute
from workdiary.money import Money
from workdiary.segment import COUNTED, Segment
from workdiary.snapshot import Snapshot

RIGA = ZoneInfo("Europe/Riga")
NOW_S = unix("2026-11-23T12:26:10Z")
DAY_S = unix("2026-11-22T22:00:00Z")
LOGO = terms(id=OTHER_CONTRACT, title="Logo refresh", rate=Money(3500, "USD"), weekly_limit_s=36000)


@dataclass(frozen=True)
class SampleContract:
    terms: object
    week_s: int
    fetched_s: int = NOW_S
    balance_covers_s: int | None = None
    is_client_verified: bool = True


@dataclass(frozen=True)
class SampleSegment:
    segment: Segment
    state: str = "receipted"
    held_until_s: int | None = None
    code: str | None = None
    receipt: object = None


@dataclass
class SampleSegments:
    """The diary's segments in a list: what windows ask is answered the way the store answers."""

    kept: list[SampleSegment]

    def between(self, starts_s, ends_s, contract_id=None):
        return [
            each
            for each in self.kept
            if starts_s <= each.segment.starts_s < ends_s
            and contract_id in (None, each.segment.contract_id)
        ]

    def seconds(self, starts_s, ends_s, contract_id=None):
        found = self.between(starts_s, ends_s, contract_id)
        return sum(each.segment.seconds for each in found if each.state in COUNTED)

    def get(self, id):
        return next((each for each in self.kept if each.segment.id == id), None)

    def last_label(self, contract_id):
        of = [e.segment for e in self.kept if e.segment.contract_id == contract_id]
        return of[-1].label if of else ""

    def recent_contracts(self):
        return list(dict.fromkeys(e.segment.contract_id for e in reversed(self.kept)))

    def memos(self, contract_id, limit=50):
        found = [e.segment for e in reversed(self.kept) if e.segment.contract_id == contract_id]
        return list(dict.fromkeys(one.memo for one in found))[:limit]


@dataclass
class SampleOriginals:
    """What is covered, by segment."""

    covered: dict = field(default_factory=dict)

    def of(self, segment_id):
        return self.covered.get(segment_id, [])


@dataclass
class SampleSnapshots:
    """Pictures drawn by code; the hash's first letters say which."""

    originals: SampleOriginals = field(default_factory=SampleOriginals)

    def picture(self, sha256):
        if sha256.startswith("bad"):
            raise PictureDamaged
        return drawn_picture(sha256, 1440, 900)

    def thumbnail(self, sha256):
        if sha256.startswith("bad"):
            raise PictureDamaged
        return drawn_picture(sha256, 360, 225)


@dataclass
class SampleContracts:
    fetched: list[SampleContract]

    def all(self):
        return self.fetched


class SampleProofFacts:
    """Every seal holds and the clock was right, but for what a test says."""

    def __init__(self) -> None:
        self.known: dict[UUID, ProofFact] = {}

    def of(self, ids):
        return {id: self.known.get(id, ProofFact()) for id in ids}


@dataclass
class SampleMoney:
    """What the marketplace told; nothing, unless a test says so."""

    told: ToldMoney = field(default_factory=ToldMoney)

    def read(self):
        return self.told


@dataclass
class SampleDiary:
    segments: SampleSegments
    proof_facts: SampleProofFacts = field(default_factory=SampleProofFacts)
    told_money: SampleMoney = field(default_factory=SampleMoney)
    left_out: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(all=list))
    snapshots: SampleSnapshots = field(default_factory=SampleSnapshots)
    sent: SampleSent = field(default_factory=SampleSent)
    contracts: SampleContracts = field(
        default_factory=lambda: SampleContracts(
            [SampleContract(terms(), 99_600), SampleContract(LOGO, 2 * 3600 + 600)]
        )
    )


class FakeTimekeeper:
    """Writes down what it is asked, and answers as it is told: done, unless `refusal` says no."""

    def __init__(self, refusal: Refused | None = None) -> None:
        self.asked: list[tuple] = []
        self.refusal = refusal

    def _ask(self, *words):
        self.asked.append(words)
        future: Future = Future()
        future.set_result(self.refusal or Done(None))
        return future

    def start(self, contract_id: UUID, memo: str, label: str | None = None):
        return self._ask("start", contract_id, memo, *([label] if label else []))

    def stop(self):
        return self._ask("stop")

    def switch(self, contract_id: UUID):
        return self._ask("switch", contract_id)

    def change_memo(self, memo: str, ids: tuple[UUID, ...] = ()):
        return self._ask("change_memo", memo, ids)

    def change_label(self, label: str, ids: tuple[UUID, ...] = ()):
        return self._ask("change_label", label, ids)

    def change_contract(self, *words):
        return self._ask("change_contract", *words)

    def approve(self, ids):
        return self._ask("approve", ids)

    def remove(self, ids):
        return self._ask("remove", ids)

    def restore(self, ids):
        return self._ask("restore", ids)

    def erase_removed(self, ids):
        return self._ask("erase_removed", ids)

    def hide(self, segment_id, picture, cover):
        return self._ask("hide", segment_id, picture, cover)

    def answer_away(self, choice, memo="", **claim):
        self.claim = claim
        return self._ask("answer_away", choice, memo)

    def add_manual(self, *words):
        return self._ask("add_manual", *words)

    def declare_mode(self, mode, minutes=30):
        return self._ask("declare_mode", mode, minutes)

    def status(self):
        return self._ask("status")


@dataclass
class FakeRecoveryKey:
    """A key, and one it opens pictures with."""

    line: str = "FH-" + "-".join(["7KQ2", "M9XW", "0RTA", "VB4H"] * 3 + ["C8NE", "3ZJD"])
    used: list[str] = field(default_factory=list)

    def show(self):
        return self.line

    def use(self, text):
        self.used.append(text)
        if text != self.line:
            raise BadRecoveryKey
        return 3


@dataclass
class FakeSignIn:
    """A marketplace's sign-in that gives one code, or one page, and answers as told."""

    user_code: str = "KQPM-TWRZ"
    verification_url: str = "https://fairhour.example/device"
    complete_url: str = "https://fairhour.example/device?code=KQPM-TWRZ"
    expires_s: int = 300
    interval_s: int = 1
    answer: str = "pending"
    error: Exception | None = None
    outcome: str = ""
    can_listen: bool = True

    def begin_in_browser(self):
        if self.error is not None:
            raise self.error
        if not self.can_listen:
            raise OSError("no loopback")
        return SimpleNamespace(url="https://fairhour.example/authorize", expires_s=300)

    def begin(self):
        if self.error is not None:
            raise self.error
        return self

    def poll(self, code):
        if self.error is not None:
            raise self.error
        return self.answer


def minutes_of(starts_s: int, active: str, seconds: int = 600) -> tuple[Minute, ...]:
    """`active` is ten figures: 0 = a quiet minute, 1..9 = that many tenths of 60 inputs."""
    made = []
    for index, figure in enumerate(active):
        at_s = starts_s - starts_s % 60 + index * 60
        if at_s < starts_s + seconds:
            inputs = int(figure) * 7
            made.append(
                Minute(
                    starts_s=at_s,
                    presses=inputs * 5 // 6,
                    clicks=inputs // 7,
                    scrolls=inputs - inputs * 5 // 6 - inputs // 7,
                    active_s=min(60, inputs),
                    synthetic=0,
                )
            )
    return tuple(made)


def kept(
    clock: str, memo: str, active: str, picture: str | None, *, seconds: int = 600, **facts
) -> SampleSegment:
    """One segment of Monday 23 November, `clock` in Riga."""
    hours, minutes = clock.split(":")
    starts_s = DAY_S + int(hours) * 3600 + int(minutes) * 60
    snapshots = ()
    if picture:
        snapshots = (
            Snapshot(
                sha256=f"{picture}-{clock}",
                size_bytes=180_000,
                taken_s=starts_s + min(seconds - 1, 220),
                screen=0,
                width_px=1440,
                height_px=900,
                is_one_colour=bool(facts.pop("one_colour", False)),
                hidden_percent=facts.pop("hidden_percent", 0),
                app=facts.pop("app", ""),
                title=facts.pop("title", ""),
            ),
        )
    segment = Segment(
        id=an_id(),
        contract_id=facts.pop("contract_id", CONTRACT),
        starts_s=starts_s,
        ends_s=starts_s + seconds,
        kind=facts.pop("kind", "tracked"),
        mode=facts.pop("mode", ""),
        memo=memo,
        minutes=minutes_of(starts_s, active, seconds),
        snapshots=snapshots,
        notes=facts.pop("notes", ()),
    )
    return SampleSegment(segment=segment, **facts)


def a_day() -> list[SampleSegment]:
    """Monday 23 November: a whole day with nearly every state of a cell in it."""
    safari, review, cart = (
        "Checkout: fix Apple Pay sheet on Safari",
        "Code review for PR 218",
        "Cart totals: tax rounding tests",
    )
    held = {"state": "held", "held_until_s": DAY_S + 14 * 3600 + 40 * 60}
    return [
        kept("8:10", safari, "9899899989", "editor"),
        kept("8:20", safari, "8307600890", "shell"),
        kept("8:30", safari, "9999989999", "editor"),
        kept("8:40", safari, "8888888888", "page"),
        kept("8:50", safari, "5540660778", "page"),
        kept("9:00", safari, "6608888880", "form"),
        kept("9:10", safari, "7000004003", "shell"),
        kept("9:20", safari, "6608887777", "page"),
        kept("9:30", safari, "5555555505", "page"),
        kept("9:40", safari, "0560566666", "editor"),
        kept("9:50", review, "7777777777", "shell"),
        kept("10:00", review, "3304444440", "form"),
        kept("10:10", review, "8888888888", "shell"),
        kept("10:20", review, "9999999999", "editor"),
        kept("11:10", cart, "5550666666", "shell"),
        kept("11:20", cart, "6666666606", "shell"),
        kept("11:30", cart, "5656565056", "page"),
        kept("11:40", cart, "6505066660", "editor"),
        kept("11:50", cart, "8888888888", "editor"),
        kept("12:00", cart, "7777777777", "editor", state="removed"),
        kept("12:10", cart, "7777077077", "form", mode="call"),
        kept("12:20", cart, "5555555555", None, notes=("NO_PICTURE",)),
        kept("12:30", "Call with Maya about shipping", "", None, kind="manual"),
        kept("12:40", "Call with Maya about shipping", "", None, kind="manual"),
        kept(
            "13:24", cart, "888888", "editor", seconds=360, state="refused", code="before_contract"
        ),
        kept("13:30", cart, "6666660666", "editor", state="parked", code="overlap"),
        kept("13:40", cart, "7777777777", "shell", state="sent"),
        kept("13:50", cart, "9999999999", "editor", state="approved"),
        kept("14:00", cart, "7876678876", "page", **held),
        kept("14:10", cart, "5607756000", "editor", **held),
        kept("14:20", cart, "859260", "editor", seconds=370, state="recording"),
    ]


def a_diary() -> SampleDiary:
    return SampleDiary(SampleSegments(a_day()))


def recording(**facts) -> Status:
    """14:26 on Monday: the Tracker window of the reference picture."""
    slot_s = unix("2026-11-23T12:20:00Z")
    known = {
        "state": "recording",
        "at_s": NOW_S,
        "contract": terms(),
        "memo": "Cart totals: tax rounding tests",
        "since_s": unix("2026-11-23T11:24:00Z"),
        "stretch_s": 3730,
        "today_s": 19_200,
        "week_s": 99_600,
        "limit_s": 108_000,
        "slot_starts_s": slot_s,
        "minutes": minutes_of(slot_s, "859163", 370),
        "minutes_passed": 6,
        "minutes_active": 6,
        "last_snapshot": LastSnapshot(
            sha256="editor-14:10",
            segment_id=an_id(),
            taken_s=unix("2026-11-23T12:17:00Z"),
            leaves_s=unix("2026-11-23T12:30:30Z"),
        ),
        "held_count": 1,
        "not_sent_s": 970,
        "sent_up_to_s": unix("2026-11-23T12:10:00Z"),
        "sending": Sending(),
    }
    return Status(**(known | facts))


def ready(**facts) -> Status:
    nothing = {"since_s": None, "slot_starts_s": None, "minutes": (), "minutes_active": None}
    return recording(**{"state": "ready", "stretch_s": 0, "minutes_passed": 0} | nothing | facts)
