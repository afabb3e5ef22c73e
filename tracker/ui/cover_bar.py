"""The tools under a picture: hide a box, blur it, show it again; what share that hides."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.cards import announce
from tracker.ui.desk import Desk
from tracker.ui.diary_acts import DiaryActs
from tracker.ui.doors import Diary, Kept
from tracker.ui.large_picture import LargePicture
from tracker.ui.picture_words import HIDE, hidden_line
from tracker.ui.shown import people_text
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.words import REFUSALS
from workdiary.contract import Terms
from workdiary.cover import Cover, share_hidden
from workdiary.hidden import share_percent
from workdiary.snapshot import Snapshot

NOTHING = Cover()
BLURRED = Cover(is_blurred=True)


class CoverBar(QWidget):
    """Works on the picture that is shown; each act is drawn from the original, with undo."""

    def __init__(self, desk: Desk, acts: DiaryActs, picture: LargePicture) -> None:
        super().__init__()
        self._desk, self._acts, self._picture = desk, acts, picture
        self._kept: Kept | None = None
        self._snapshot: Snapshot | None = None
        self._terms: Terms | None = None
        self._cover, self._base_percent = NOTHING, 0
        theme = desk.theme
        self.hide_box = PillButton(theme, tr("Hide box"), name=tr("Hide a box of this picture"))
        self.blur = PillButton(theme, tr("Blur"), name=tr("Blur this whole picture"))
        self.uncover = PillButton(
            theme, tr("Show again"), name=tr("Show this picture again as it was")
        )
        self.done = PillButton(
            theme, tr("Hide it"), kind="accent", name=tr("Hide what is in the box")
        )
        self.cancel = PillButton(theme, tr("Cancel"), name=tr("Hide no box"))
        self.ask = PillButton(theme, tr("See it at the marketplace"), kind="quiet")
        self.share = Text(theme, "secondary", ink="text2", weight=500, wraps=True)
        self.hint = Text(theme, "caption", ink="text3", wraps=True)
        self._lay_out()
        self.ask.clicked.connect(self._ask_client)
        self.hide_box.clicked.connect(self.begin_box)
        self.blur.clicked.connect(self.toggle_blur)
        self.uncover.clicked.connect(self._uncover)
        self.done.clicked.connect(self._box_done)
        self.cancel.clicked.connect(self._box_given_up)
        picture.box_changed.connect(self._box_changed)
        picture.box_done.connect(self._box_done)
        picture.box_given_up.connect(self._box_given_up)
        self._show()

    def show_none(self) -> None:
        """There is no picture to cover."""
        self._kept = self._snapshot = None
        self._show()

    def show_picture(self, kept: Kept, snapshot: Snapshot) -> None:
        """This picture of this segment; what covers it already is read first."""
        self._kept, self._snapshot, self._terms = kept, snapshot, None
        self._cover, self._base_percent = NOTHING, snapshot.hidden_percent
        self._show()

        def read(diary: Diary) -> tuple[Terms | None, Cover, int]:
            found = [c.terms for c in diary.contracts.all()]
            terms = next((t for t in found if t.id == kept.segment.contract_id), None)
            for one in diary.snapshots.originals.of(kept.segment.id):
                before = one.snapshot
                if (before.taken_s, before.screen) == (snapshot.taken_s, snapshot.screen):
                    return terms, one.cover, before.hidden_percent
            return terms, NOTHING, snapshot.hidden_percent

        def arrived(found: tuple[Terms | None, Cover, int]) -> None:
            if self._snapshot is snapshot:
                self._terms, self._cover, self._base_percent = found
                self._show()

        self._desk.read(read, arrived)

    def begin_box(self) -> None:
        """A box is drawn from now on; H in the viewer."""
        if self._may_act() and self._picture.has_image and not self._cover.is_blurred:
            self._picture.begin_box()
            announce(self, HIDE["keys"])
            self._show()

    def toggle_blur(self) -> None:
        """Blur the whole picture, or take that off again; B in the viewer."""
        self._ask(NOTHING if self._cover.is_blurred else BLURRED)

    def _uncover(self) -> None:
        self._ask(NOTHING)

    def _box_changed(self) -> None:
        self._show_share()

    def _box_done(self) -> None:
        box = self._picture.box
        if box is not None:
            self._picture.end_box()
            self._ask(Cover(boxes=(*self._cover.boxes, box)))

    def _box_given_up(self) -> None:
        self._picture.end_box()
        self.hide_box.setFocus()
        self._show()

    def _ask(self, cover: Cover) -> None:
        kept, snapshot, before = self._kept, self._snapshot, self._cover
        if kept is None or snapshot is None or not self._may_act() or cover == before:
            return
        self._show()
        announce(self, HIDE["covering"])
        self._acts.cover(kept, snapshot, cover, before=before)

    def _may_act(self) -> bool:
        takes = self._terms is None or self._terms.takes_hidden
        has_picture = self._kept is not None and self._snapshot is not None
        return takes and has_picture and self._kept is not None and self._acts.may_cover(self._kept)

    def _show(self) -> None:
        """The buttons of the moment: the tools, or those of the box that is being drawn."""
        is_drawing, may_act = self._picture.box is not None, self._may_act()
        is_here = self._snapshot is not None
        for button in (self.hide_box, self.blur):
            button.setVisible(is_here and not is_drawing)
        self.hide_box.setEnabled(may_act and not self._cover.is_blurred)
        self.blur.setEnabled(may_act and not self._cover.is_blurred)
        self.uncover.setVisible(is_here and not is_drawing and not self._cover.is_nothing)
        self.uncover.setEnabled(may_act)
        self.done.setVisible(is_drawing)
        self.cancel.setVisible(is_drawing)
        self.hint.show_words(self._why_not() if not is_drawing else HIDE["keys"])
        is_forbidden = self._terms is not None and not self._terms.takes_hidden
        can_ask = is_here and is_forbidden and self._desk.open_web is not None
        self.ask.setVisible(can_ask and not is_drawing)
        self._show_share()

    def _show_share(self) -> None:
        kept, snapshot = self._kept, self._snapshot
        if kept is None or snapshot is None:
            self.share.show_words("")
            return
        most = 100 if self._terms is None else self._terms.hidden_max_percent
        now = replace(snapshot, hidden_percent=self._percent(snapshot))
        shots = [now if shot == snapshot else shot for shot in kept.segment.snapshots]
        share = share_hidden(shots)
        self.share.show_words(hidden_line(share, most))
        self.share.set_ink("warn" if share > most else "text2")

    def _percent(self, snapshot: Snapshot) -> int:
        box = self._picture.box
        if box is None:
            return snapshot.hidden_percent
        by_hand = share_percent(
            [*self._cover.boxes, box], width_px=snapshot.width_px, height_px=snapshot.height_px
        )
        return min(100, self._base_percent + by_hand)

    def _ask_client(self) -> None:
        """What a contract allows is agreed on its page."""
        if self._terms is not None and self._desk.open_web is not None:
            self._desk.open_web(f"/contracts/{self._terms.id}/terms/")

    def _why_not(self) -> str:
        """Why nothing can be hidden here, in words beside the buttons that are off."""
        kept = self._kept
        if kept is None or self._snapshot is None:
            return ""
        if not self._acts.may_cover(kept):
            is_late = kept.state in ("approved", "sent", "receipted")
            return REFUSALS["already_approved"] if is_late else ""
        if self._terms is not None and not self._terms.takes_hidden:
            return HIDE["not_taken"].format(client=people_text(self._terms.client_name))
        return ""

    def _lay_out(self) -> None:
        tools = row(spacing_px=8)
        for button in (self.hide_box, self.blur, self.uncover, self.done, self.cancel):
            tools.addWidget(button)
        tools.addSpacing(4)
        tools.addWidget(self.share, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(tools)
        why = row(spacing_px=8)
        why.addWidget(self.hint, 1)
        why.addWidget(self.ask)
        column.addLayout(why)
