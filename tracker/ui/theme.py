"""Tokens become palette, style sheet, fonts and icons; follow light, dark and contrast."""

import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from tracker.ui.references import keep_alive
from tracker.ui.shell_doors import Wishes
from tracker.ui.tokens import Colours, Scheme, Tokens, high_contrast, read_tokens

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONT_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "InterDisplay-SemiBold.otf",
)
COMBO_EFFECTS = (
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
CHOICES = ("system", "light", "dark")


def load_tokens(folder: Path = RESOURCES) -> Tokens:
    return read_tokens(json.loads((folder / "tokens.json").read_text(encoding="utf-8")))


def load_fonts(application: QApplication) -> None:
    """Give the application our fonts, once."""
    if application.property("has_our_fonts"):
        return
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))
    application.setProperty("has_our_fonts", True)


# What a row or a card's inset keeps of its room.
DENSE = 0.75


class Theme(QObject):
    """What every window draws with. `changed` fires after palette and style sheet were replaced."""

    changed = Signal()

    def __init__(self, application: QApplication, *, choice: str = "system") -> None:
        keep_alive()
        super().__init__()
        self._application = application
        # Both are kept: when PySide drops its last hold on the hints, the next one is a dead object.
        self._hints = application.styleHints()
        self._accessibility = self._hints.accessibility()
        self._choice = choice
        self.text_percent = 100
        self.hides_money = False
        self.is_dense = False
        self._wishes: Wishes | None = None
        self.tokens = load_tokens()
        load_fonts(application)
        self._fonts: dict[str, QFont] = {}
        self._svgs: dict[str, str] = {}
        self._apply()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._system_changed)
        self._accessibility.motionPreferenceChanged.connect(self._system_changed)

    @property
    def is_dark(self) -> bool:
        return self.scheme == "dark"

    @property
    def scheme(self) -> Scheme:
        if self._choice == "dark":
            return "dark"
        if self._choice == "light":
            return "light"
        if self._wishes is not None and self._wishes.is_dark is not None:
            return "dark" if self._wishes.is_dark else "light"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def has_high_contrast(self) -> bool:
        if self._wishes is not None and self._wishes.more_contrast:
            return True
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    @property
    def has_reduced_motion(self) -> bool:
        """Nothing fades, slides or grows."""
        if self._wishes is not None and self._wishes.less_motion:
            return True
        return self._accessibility.motionPreference() == Qt.MotionPreference.ReducedMotion

    def choose(self, choice: str) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._system_changed()

    def wish(self, wishes: Wishes) -> None:
        """What the desktop's portal said; Qt hears it on some desktops only."""
        if wishes != self._wishes:
            self._wishes = wishes
            self._system_changed()

    def scale_text(self, percent: int) -> None:
        """Draw all text at this share of its size, in windows that stand open too."""
        if percent == self.text_percent:
            return
        before, self.text_percent = self.text_percent, percent
        self._fonts.clear()
        for widget in self._with_fonts():
            # Back to the token's whole size first: rounding twice would drift.
            size_px = round(widget.font().pixelSize() * 100 / before)
            _set_size(widget, self.scaled(size_px))
        self._system_changed()

    def scaled(self, size_px: int) -> int:
        """This many pixels of text at the chosen size."""
        return round(size_px * self.text_percent / 100)

    def pack(self, *, is_dense: bool) -> None:
        """Rows and cards closer together, in windows that stand open too."""
        if is_dense != self.is_dense:
            self.is_dense = is_dense
            self.changed.emit()

    def roomy(self, size_px: int) -> int:
        """This much room between things at the chosen density."""
        return round(size_px * DENSE) if self.is_dense else size_px

    def hide_money(self, *, is_hidden: bool) -> None:
        """Others see this screen: no sum is drawn until told otherwise."""
        if is_hidden != self.hides_money:
            self.hides_money = is_hidden
            self.changed.emit()

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.colours, name))

    def font(self, face: str, *, weight: int | None = None) -> QFont:
        """The font of a kind of text; figures are tabular, so a running clock does not jitter."""
        key = face if weight is None else f"{face}/{weight}"
        if key not in self._fonts:
            self._fonts[key] = self._made_font(face, weight)
        return self._fonts[key]

    def icon(self, name: str, colour: str = "text2", size_px: int = 20) -> QIcon:
        return QIcon(self.picture(name, colour=colour, size_px=size_px, ratio=2.0))

    def picture(
        self, name: str, *, colour: str = "text2", size_px: int = 20, ratio: float = 1.0
    ) -> QPixmap:
        """An icon of ours, drawn in a token's colour at a device ratio."""
        # Imported here: the first window needs no icon file before its first frame.
        from PySide6.QtSvg import QSvgRenderer

        text = self._svg(name).replace("currentColor", getattr(self.colours, colour, colour))
        pixmap = QPixmap(round(size_px * ratio), round(size_px * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(text.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _made_font(self, face: str, weight: int | None) -> QFont:
        shape = self.tokens.faces[face]
        tokens = self.tokens
        font = QFont(tokens.display_family if shape.is_display else tokens.text_family)
        font.setPixelSize(self.scaled(shape.size_px))
        font.setWeight(QFont.Weight(weight or shape.weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _svg(self, name: str) -> str:
        if name not in self._svgs:
            path = RESOURCES / "icons" / f"{name}.svg"
            self._svgs[name] = path.read_text(encoding="utf-8")
        return self._svgs[name]

    def _system_changed(self, *_: object) -> None:
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        plain = self.tokens.colours(self.scheme)
        self.colours: Colours = high_contrast(plain) if self.has_high_contrast else plain
        if self._application.style().name().lower() != "fusion":
            self._application.setStyle(QStyleFactory.create("Fusion"))
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, *COMBO_EFFECTS):
            self._application.setEffectEnabled(effect, not self.has_reduced_motion)
        self._application.setPalette(palette(self.colours))
        self._application.setFont(self.font("base"))
        self._application.setStyleSheet(
            style_sheet(self.colours, self.tokens, edge_px=2 if self.has_high_contrast else 1)
        )

    def _with_fonts(self) -> list[QWidget]:
        """Every widget that was given a font of its own."""
        wanted = Qt.WidgetAttribute.WA_SetFont
        return [one for one in self._application.allWidgets() if one.testAttribute(wanted)]


def _set_size(widget: QWidget, size_px: int) -> None:
    font = QFont(widget.font())
    font.setPixelSize(size_px)
    widget.setFont(font)
    # With a style sheet Qt keeps the first font here, and gives it back at each change of the sheet.
    widget.setProperty("_q_styleSheetWidgetFont", font)
    widget.updateGeometry()


def palette(colours: Colours) -> QPalette:
    """The tokens in Qt's own roles, for everything that no rule of ours names."""
    made = QPalette()
    put = partial(_put, made)
    put(QPalette.ColorRole.Window, colours.bg)
    put(QPalette.ColorRole.Base, colours.surface)
    put(QPalette.ColorRole.AlternateBase, colours.sunken)
    put(QPalette.ColorRole.Button, colours.surface)
    put(QPalette.ColorRole.ToolTipBase, colours.surface)
    for role in ("WindowText", "Text", "ButtonText", "ToolTipText", "BrightText"):
        put(QPalette.ColorRole[role], colours.text)
    put(QPalette.ColorRole.PlaceholderText, colours.text3)
    put(QPalette.ColorRole.Highlight, colours.accent)
    put(QPalette.ColorRole.Accent, colours.accent)
    put(QPalette.ColorRole.HighlightedText, colours.on_accent)
    put(QPalette.ColorRole.Link, colours.accent)
    for role in ("WindowText", "Text", "ButtonText"):
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], QColor(colours.text3))
    return made


def _put(made: QPalette, role: QPalette.ColorRole, colour: str) -> None:
    made.setColor(role, QColor(colour))


def style_sheet(colours: Colours, tokens: Tokens, *, edge_px: int = 1) -> str:
    """Colours and edges only: a size in here would silently beat the layout's."""
    c, r = colours, tokens.radii
    return f"""
QScrollArea, QScrollArea > QWidget > QWidget[room="clear"] {{ background: transparent;
  border: none; }}
QWidget[room="page"] {{ background: {c.bg}; }}
QFrame[room="card"] {{ background: {c.surface}; border: {edge_px}px solid {c.border};
  border-radius: {r.card}px; }}
QFrame[room="dialog"] {{ background: {c.surface}; border: {edge_px}px solid {c.border};
  border-radius: {r.dialog}px; }}
QFrame[room="banner"] {{ background: {c.warn_soft}; border: none; border-radius: {r.control}px; }}
QFrame[room="trouble"] {{ background: {c.warn_soft}; border: {edge_px}px solid {c.warn_fill};
  border-radius: {r.control}px; }}
QFrame[room="line"] {{ background: {c.border}; border: none; }}
QLabel {{ background: transparent; color: {c.text}; border: none; }}
QLabel[ink="text2"] {{ color: {c.text2}; }}
QLabel[ink="text3"] {{ color: {c.text3}; }}
QLabel[ink="surface"] {{ color: {c.surface}; }}
QLabel[ink="accent"] {{ color: {c.accent}; }}
QLabel[ink="warn"] {{ color: {c.warn}; }}
QLabel[ink="ok"] {{ color: {c.ok}; }}
QLabel[ink="danger"] {{ color: {c.danger}; }}
QLineEdit {{ background: {c.surface}; color: {c.text}; border: {edge_px}px solid {c.border_strong};
  border-radius: {r.control}px; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QLineEdit:focus {{ border-color: {c.accent}; }}
QLineEdit:disabled {{ color: {c.text3}; background: {c.sunken}; }}
QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: {edge_px}px solid {c.border};
  border-radius: {r.control}px; outline: none; selection-background-color: transparent;
  selection-color: {c.text}; }}
QAbstractItemView[room="list"] {{ border: none; background: transparent; }}
QListWidget[room="pages"] {{ background: transparent; border: none; }}
QListWidget[room="pages"]::item {{ border-radius: {r.control}px; }}
QListWidget[room="pages"]::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QTableView[room="keys"]::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QTableView[room="figures"] {{ background: {c.surface}; }}
QTableView {{ background: {c.bg}; border: none; gridline-color: transparent; }}
QTableView[room="figures"] QTableCornerButton::section,
QTableView[room="figures"] QHeaderView {{ background: {c.surface}; }}
QTableCornerButton::section, QHeaderView, QHeaderView::section {{ background: {c.bg};
  border: none; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: {edge_px}px solid {c.border}; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QMenu::item:disabled {{ color: {c.text3}; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: {edge_px}px solid {c.border_strong}; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {c.border_strong}; border: 3px solid {c.bg};
  border-radius: 6px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar[room="clear"]::handle {{ background: transparent; border-color: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
