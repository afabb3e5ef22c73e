"""What stands on the pages of Settings beside the choices: sources, lists, keys, account, about."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.language import tr
from tracker.release import Release
from tracker.settings import Settings
from tracker.status import Status
from tracker.ui.about import AboutPanel
from tracker.ui.account_panel import AccountPanel
from tracker.ui.button import PillButton
from tracker.ui.desk import Desk
from tracker.ui.erase_box import EraseBox
from tracker.ui.first_run import taken_card
from tracker.ui.keys_page import KeysPage
from tracker.ui.picture_source import PictureSource
from tracker.ui.picture_words import RECOVERY
from tracker.ui.proxy_field import ProxyField
from tracker.ui.recovery_dialog import RecoveryDialog
from tracker.ui.settings_words import ERASE, LISTS, SAYS, Row
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.words import NOT_HERE, away_line
from tracker.ui.words_field import WordsField

Part = tuple[str, QWidget]


class SettingsPages:
    """Makes each part once; `able` says which choices this desktop cannot honour, `whys` why."""

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        status: Status,
        *,
        knows_windows: bool,
        allow: Callable[[], None] | None,
        folder: str,
        newest: Callable[[], Release | None] | None = None,
    ) -> None:
        self._desk, self._settings, self._folder = desk, settings, folder
        self.fields: dict[str, WordsField] = {}
        self.able: dict[str, bool] = {}
        self.whys: dict[str, str] = {}
        theme = desk.theme
        self.away = Text(theme, "caption", away_line(status.away_source), ink="text2", wraps=True)
        self.source = PictureSource(theme, status, allow)
        self.self_test = PillButton(theme, SAYS["self_test"])
        self.recovery = PillButton(theme, SAYS["recovery"])
        self.recovery.setAccessibleDescription(RECOVERY["why"])
        self.recovery.clicked.connect(self._show_recovery)
        self.account = AccountPanel(desk)
        self.sent_log = PillButton(theme, SAYS["sent_log"])
        self.erase = PillButton(theme, ERASE["button"])
        self.erase.clicked.connect(self._ask_to_erase)
        self._erase_says = Text(theme, "caption", "", ink="warn", wraps=True)
        self._not_sent_s = 0
        self.proxy = ProxyField(theme, settings.proxy)
        self.send_now = PillButton(theme, SAYS["send_now"])
        self.carry = PillButton(theme, SAYS["carry"])
        self.size = Text(theme, "caption", "", ink="text2", wraps=True)
        self.size.hide()
        self.send_now.clicked.connect(self._send_now)
        self._said = Text(theme, "caption", "", ink="text2", wraps=True)
        self._refused = Text(theme, "caption", "", ink="warn", wraps=True)
        self._knows_windows = knows_windows
        pointer = not any(
            "no_pointer" in one.limits for one in status.sources if one.of == "pictures"
        )
        if not pointer:
            self.able["shows_pointer"] = settings.shows_pointer
            self.whys["shows_pointer"] = f"{tr(NOT_HERE)}."
        self.about = AboutPanel(desk, newest)
        self.keys = KeysPage(desk)
        self.show_status(status)

    def why(self, setting: Row) -> str:
        """A line of why, or that this desktop cannot."""
        return self.whys.get(setting.name) or tr(setting.why)

    def show_status(self, status: Status) -> None:
        """What the app sees by, and whether it is signed in."""
        self.source.show_status(status)
        self.away.setText(away_line(status.away_source))
        self.account.show_status(status)
        self._not_sent_s = status.not_sent_s

    def say(self, words: str) -> None:
        """What the system did not take."""
        self._refused.show_words(words)

    def parts(self, page: str) -> Sequence[Part]:
        """What stands on this page after its choices, with the words a search finds it by."""
        made: Mapping[str, Callable[[], Sequence[Part]]] = {
            "general": lambda: (("", self._refused),),
            "recording": lambda: ((self.away.text(), self.away),),
            "pictures": lambda: ((self.source.line.text(), self.source), *self._lists()),
            "keys": self._keys,
            "storage": self._storage,
            "account": lambda: ((self.account.words, self.account),),
            "privacy": self._privacy,
            "about": lambda: (("version licence", self.about),),
        }
        return made[page]() if page in made else ()

    @property
    def sign_in(self) -> PillButton:
        return self.account.sign_in

    def _privacy(self) -> Sequence[Part]:
        why = SAYS["test_why"]
        return (
            ("taken never taken", taken_card(self._desk.theme)),
            (f"{SAYS['self_test']} {why}", self._act(why, self.self_test)),
            (f"{SAYS['sent_log']} {SAYS['sent_why']}", self._act(SAYS["sent_why"], self.sent_log)),
            (f"{ERASE['button']} {ERASE['line']}", self._act(ERASE["line"], self.erase)),
            ("", self._erase_says),
        )

    def _lists(self) -> Sequence[Part]:
        made = []
        for name, *words in LISTS:
            head, example, why = map(tr, words)
            field = WordsField(self._desk.theme, head, getattr(self._settings, name), example)
            # A list from another desktop can be emptied, or there would be no pictures for ever.
            field.setEnabled(self._knows_windows or bool(field.text()))
            rest = f"{tr(NOT_HERE)}. {why if field.text() else ''}".strip()
            said = why if self._knows_windows else rest
            field.setAccessibleDescription(said)
            self.fields[name] = field
            part = QWidget()
            block = QVBoxLayout(part)
            block.setContentsMargins(0, 0, 0, 0)
            block.setSpacing(4)
            block.addWidget(Text(self._desk.theme, "base", head, weight=600, wraps=True))
            block.addWidget(self._line(said))
            block.addWidget(field)
            made.append((f"{head} {said}", part))
        return made

    def _keys(self) -> Sequence[Part]:
        words = self.keys.words
        return ((words, self._line(SAYS["keys_why"])), (words, self.keys))

    def _storage(self) -> Sequence[Part]:
        folder = SAYS["folder"].format(folder=self._folder)
        why = RECOVERY["why"]
        return (
            (SAYS["send_now"], self._act(SAYS["send_why"], self.send_now)),
            ("", self._said),
            (f"{SAYS['recovery']} {why}", self._act(why, self.recovery)),
            (f"{SAYS['proxy']} {SAYS['proxy_why']}", self.proxy),
            (f"{SAYS['carry']} {SAYS['carry_why']}", self._act(SAYS["carry_why"], self.carry)),
            *([(folder, self._place(folder))] if self._folder else []),
        )

    def look_at_disk(self) -> None:
        """How large the diary is now."""

        def told(found: tuple[int, int]) -> None:
            used, free = (f"{one // 1_000_000:,}".replace(",", "\u202f") for one in found)
            self.size.show_words(SAYS["size"].format(size=used, free=free))

        if self._desk.used_and_free is not None:
            self._desk.background.run(self._desk.used_and_free, told)

    def _place(self, folder: str) -> QWidget:
        part = QWidget()
        lines = QVBoxLayout(part)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self._line(folder))
        lines.addWidget(self.size)
        return part

    def _act(self, why: str, button: PillButton) -> QWidget:
        part = QWidget()
        line = row(spacing_px=16)
        line.addWidget(self._line(why), 1)
        line.addWidget(button)
        part.setLayout(line)
        return part

    def _line(self, words: str) -> Text:
        return Text(self._desk.theme, "caption", words, ink="text2", wraps=True)

    def _ask_to_erase(self) -> None:
        EraseBox(
            self._desk.theme, self.erase.window(), self._not_sent_s, on_erase=self._erase
        ).open()

    def _erase(self) -> None:
        """The marketplace is told of the sign-out if it can be; the rest is done as the app ends."""
        if self._desk.sign_in is None:
            self._end()
        else:
            out = self._desk.sign_in.sign_out
            self._desk.background.run(out, lambda _: self._end(), lambda _: self._end())

    def _end(self) -> None:
        try:
            if self._desk.erase is not None:
                self._desk.erase()
        except OSError:
            self._erase_says.show_words(ERASE["failed"])

    def _show_recovery(self) -> None:
        RecoveryDialog(self._desk, self.recovery.window()).open()

    def _send_now(self) -> None:
        self._desk.ask(
            lambda keeper: keeper.approve(None),
            on_done=lambda _: self._said.show_words(SAYS["sent"]),
            on_refused=self._said.show_words,
        )
