"""What can be done to chosen segments: send now, remove, change the memo; each with its way back."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.language import tr
from tracker.ui.cards import Message, Toasts
from tracker.ui.desk import Desk
from tracker.ui.diary_day import REMOVABLE
from tracker.ui.doors import Diary, Kept
from tracker.ui.memo_dialog import MemoDialog
from tracker.ui.picture_words import HIDE
from tracker.ui.shown import duration, money, people_text, segments, span, time_of_day
from tracker.ui.undo import Step, Steps
from tracker.ui.week_words import MORE
from tracker.ui.words import REFUSALS
from workdiary.contract import Terms
from workdiary.cover import Cover
from workdiary.money import Money, line
from workdiary.segment import COUNTED
from workdiary.snapshot import Snapshot
from workdiary.week import BillingWeek

# Time that was kept back for its picture alone: see `actions/lost_pictures`.
WITHOUT_PICTURE = frozenset({"picture_damaged", "picture_locked"})


class DiaryActs(QObject):
    """Shared by the grid and the picture viewer, so that one Ctrl+Z takes back what either did."""

    def __init__(self, desk: Desk, toasts: Toasts, *, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._toasts = desk, toasts
        self.steps = Steps()

    def may_remove(self, kept: Sequence[Kept]) -> bool:
        return any(each.state in REMOVABLE for each in kept)

    def may_change(self, kept: Sequence[Kept]) -> bool:
        return any(each.state in REMOVABLE | {"recording"} for each in kept)

    def may_send(self, kept: Kept) -> bool:
        """What is held; and what only waits for a picture goes without it."""
        return kept.state == "held" or self.is_without_picture(kept)

    def is_without_picture(self, kept: Kept) -> bool:
        return kept.state == "refused" and kept.code in WITHOUT_PICTURE

    def send(self, kept: Sequence[Kept]) -> None:
        """End the hold now: the one act without undo, since it is then on its way."""
        ids = tuple(each.segment.id for each in kept if self.may_send(each))
        if not ids:
            self._say(REFUSALS["not_held"])
            return
        words = tr("{what} is sent now", what=_named(kept, {"held", "refused"}, self._desk))
        self._desk.ask(
            lambda keeper: keeper.approve(ids),
            on_done=lambda _: self._say(words),
            on_refused=self._say,
        )

    def remove(self, kept: Sequence[Kept]) -> None:
        """Take the time off at once; the message and Ctrl+Z bring it back until the lock."""
        chosen = [each for each in kept if each.state in REMOVABLE]
        if not chosen:
            recording = any(each.state == "recording" for each in kept)
            self._say(REFUSALS["is_recording" if recording else "cannot_change"])
            return
        ids = tuple(each.segment.id for each in chosen)

        def removed(_: object) -> None:
            self.steps.add(Step(lambda: self._restore(ids), lambda: self._remove(ids)))
            self._say_removed(chosen)

        self._remove(ids, removed)

    def move(self, kept: Sequence[Kept], terms: Terms) -> None:
        """Put what is held on another contract; Ctrl+Z puts each back where it was."""
        chosen = [each for each in kept if each.segment.contract_id != terms.id]
        ids = tuple(each.segment.id for each in chosen)
        if not ids:
            self._say(MORE["is_there"])
            return

        def put_back() -> None:
            for each in chosen:
                one = each.segment
                self._move(one.contract_id, (one.id,), one.label)

        def moved(_: object) -> None:
            self.steps.add(Step(put_back, lambda: self._move(terms.id, ids)))
            named = _named(chosen, {each.state for each in chosen}, self._desk)
            words = MORE["moved"].format(what=named, contract=people_text(terms.title))
            self._toasts.show(Message(words, tr("Undo"), self.steps.undo))

        self._move(terms.id, ids, on_done=moved)

    def _move(
        self,
        contract_id: UUID,
        ids: tuple[UUID, ...],
        label: str | None = None,
        on_done: Callable[[object], None] | None = None,
    ) -> None:
        self._desk.ask(
            lambda keeper: keeper.change_contract(contract_id, ids, label),
            on_done=on_done,
            on_refused=self._say,
        )

    def blur(self, kept: Sequence[Kept]) -> None:
        """Blur every picture of these, or show them again where all are blurred already."""
        chosen = [each for each in kept if self.may_cover(each) and each.segment.snapshots]
        if not chosen:
            has_picture = any(each.segment.snapshots for each in kept)
            self._say(REFUSALS["already_approved"] if has_picture else MORE["no_picture"])
            return

        def read(diary: Diary) -> list[tuple[UUID, Snapshot, Cover]]:
            return [
                (each.segment.id, shot, _cover_of(diary, each.segment.id, shot))
                for each in chosen
                for shot in each.segment.snapshots
            ]

        self._desk.read(read, self._blur)

    def _blur(self, found: Sequence[tuple[UUID, Snapshot, Cover]]) -> None:
        cover = Cover(is_blurred=not all(before.is_blurred for *_, before in found))
        changed = [one for one in found if one[2] != cover]

        def put(*, back: bool) -> None:
            for id, shot, before in changed:
                self._cover(id, shot, before if back else cover)

        def done(_: object) -> None:
            self.steps.add(Step(lambda: put(back=True), lambda: put(back=False)))
            words = MORE["blurred"] if cover.is_blurred else HIDE["uncovered"]
            self._toasts.show(Message(words, tr("Undo"), self.steps.undo))

        for number, (id, shot, _) in enumerate(changed, start=1):
            self._cover(id, shot, cover, done if number == len(changed) else None)

    def may_cover(self, kept: Kept) -> bool:
        return kept.state in ("recording", "held")

    def cover(self, kept: Kept, picture: Snapshot, cover: Cover, *, before: Cover) -> None:
        """Hide parts of a picture or all of it; Ctrl+Z brings it back as it was before."""
        id = kept.segment.id

        def covered(percent: int) -> None:
            self.steps.add(
                Step(
                    lambda: self._cover(id, picture, before),
                    lambda: self._cover(id, picture, cover),
                )
            )
            words = (
                tr("Hidden {percent} % of this picture", percent=percent)
                if percent
                else HIDE["uncovered"]
            )
            self._toasts.show(Message(words, tr("Undo"), self.steps.undo))

        self._cover(id, picture, cover, covered)

    def _cover(
        self,
        id: UUID,
        picture: Snapshot,
        cover: Cover,
        on_done: Callable[[int], None] | None = None,
    ) -> None:
        self._desk.ask(
            lambda keeper: keeper.hide(id, picture, cover), on_done=on_done, on_refused=self._say
        )

    def edit_memo(self, kept: Sequence[Kept], parent: QWidget) -> None:
        chosen = [each for each in kept if each.state in REMOVABLE | {"recording"}]
        if not chosen:
            self._say(REFUSALS["cannot_change"])
            return
        first = chosen[0].segment

        def show(found: tuple[Sequence[str], Terms | None]) -> None:
            memos, terms = found
            labels = terms.labels if terms and _share_a_contract(chosen) else ()
            MemoDialog(
                self._desk.theme,
                parent,
                memo=first.memo,
                about=_about(chosen, self._desk),
                memos=memos,
                label=first.label,
                labels=labels,
                needs_label=bool(terms and terms.needs_label),
                on_save=lambda memo, label: self._change_words(chosen, memo, label),
            ).open()

        def ask(diary: Diary) -> tuple[Sequence[str], Terms | None]:
            of = [one.terms for one in diary.contracts.all() if one.terms.id == first.contract_id]
            return diary.segments.memos(first.contract_id), of[0] if of else None

        self._desk.read(ask, show)

    def _change_words(self, kept: Sequence[Kept], memo: str, label: str) -> None:
        if any(each.segment.memo != memo for each in kept):
            self._change_memo(kept, memo)
        others = [each for each in kept if each.segment.label != label]
        if others and label != kept[0].segment.label:
            ids = tuple(each.segment.id for each in others)
            self._desk.ask(lambda keeper: keeper.change_label(label, ids), on_refused=self._say)

    def _change_memo(self, kept: Sequence[Kept], memo: str) -> None:
        ids = tuple(each.segment.id for each in kept)
        before: dict[str, tuple[UUID, ...]] = {}
        for each in kept:
            before[each.segment.memo] = (*before.get(each.segment.memo, ()), each.segment.id)

        def put_back() -> None:
            for old, old_ids in before.items():
                self._put_memo(old, old_ids)

        def changed(_: object) -> None:
            self.steps.add(Step(put_back, lambda: self._put_memo(memo, ids)))
            self._toasts.show(Message(tr("Memo changed"), tr("Undo"), self.steps.undo))

        self._put_memo(memo, ids, changed)

    def _put_memo(
        self, memo: str, ids: tuple[UUID, ...], on_done: Callable[[object], None] | None = None
    ) -> None:
        self._desk.ask(
            lambda keeper: keeper.change_memo(memo, ids), on_done=on_done, on_refused=self._say
        )

    def _remove(
        self, ids: tuple[UUID, ...], on_done: Callable[[object], None] | None = None
    ) -> None:
        self._desk.ask(lambda keeper: keeper.remove(ids), on_done=on_done, on_refused=self._say)

    def _restore(self, ids: tuple[UUID, ...]) -> None:
        self._toasts.clear()
        self._desk.ask(lambda keeper: keeper.restore(ids), on_refused=self._say)

    def _say_removed(self, kept: Sequence[Kept]) -> None:
        """Say what came off; the money is the week's line with it, minus the line without."""
        seconds = sum(each.segment.seconds for each in kept if each.state in COUNTED)
        words = tr(
            "Removed {what}, {length}",
            what=_named(kept, REMOVABLE, self._desk),
            length=duration(seconds),
        )
        first = kept[0].segment
        week = BillingWeek.containing(first.starts_s)

        def read(found: tuple[Money | None, int]) -> None:
            rate, left_s = found
            if rate is None:
                self._show_removed(words)
                return
            off = line(rate, left_s + seconds) - line(rate, left_s)
            self._show_removed(f"{words} ({money(-off)})")

        def ask(diary: Diary) -> tuple[Money | None, int]:
            contracts = diary.contracts.all()
            rates = [c.terms.rate for c in contracts if c.terms.id == first.contract_id]
            is_one = all(each.segment.contract_id == first.contract_id for each in kept)
            left_s = diary.segments.seconds(week.starts_s, week.ends_s, first.contract_id)
            return (rates[0] if rates and is_one else None), left_s

        self._desk.read(ask, read, lambda _: self._show_removed(words))

    def _show_removed(self, words: str) -> None:
        self._toasts.show(Message(words, tr("Undo"), self.steps.undo))

    def _say(self, words: str) -> None:
        self._toasts.show(Message(words))


def _cover_of(diary: Diary, id: UUID, shot: Snapshot) -> Cover:
    """What covers this picture now; which one is told by its second and its screen."""
    for one in diary.snapshots.originals.of(id):
        if (one.snapshot.taken_s, one.snapshot.screen) == (shot.taken_s, shot.screen):
            return one.cover
    return Cover()


def _ids(kept: Sequence[Kept], states: frozenset[str] | set[str]) -> tuple[UUID, ...]:
    return tuple(each.segment.id for each in kept if each.state in states)


def _named(kept: Sequence[Kept], states: frozenset[str] | set[str], desk: Desk) -> str:
    """`14:20` for one, `3 segments` for more."""
    found = [each for each in kept if each.state in states]
    if len(found) == 1:
        return time_of_day(found[0].segment.starts_s, desk.zone)
    return segments(len(found))


def _share_a_contract(kept: Sequence[Kept]) -> bool:
    return len({each.segment.contract_id for each in kept}) == 1


def _about(kept: Sequence[Kept], desk: Desk) -> str:
    first = kept[0].segment
    if len(kept) == 1:
        return span(first.starts_s, first.ends_s, desk.zone)
    others = {people_text(each.segment.memo) for each in kept}
    differ = "" if len(others) == 1 else tr(", with different memos")
    return f"{segments(len(kept))}{differ}"
