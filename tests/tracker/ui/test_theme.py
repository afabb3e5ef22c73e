import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPalette

from tracker.appearance import Wishes
from tracker.ui.theme import RESOURCES, Theme, style_sheet
from tracker.ui.tokens import contrast


def test_the_palette_is_the_tokens(application, theme):
    palette = application.palette()
    assert palette.color(QPalette.ColorRole.Window).name().upper() == theme.colours.bg
    assert palette.color(QPalette.ColorRole.Text).name().upper() == theme.colours.text
    assert palette.color(QPalette.ColorRole.Highlight).name().upper() == theme.colours.accent


def test_the_style_sheet_knows_no_colour_but_the_tokens(theme):
    used = set(re.findall(r"#[0-9A-Fa-f]{3,8}", style_sheet(theme.colours, theme.tokens)))
    known = {getattr(theme.colours, name) for name in theme.colours.__slots__}
    assert used <= known


def test_no_window_file_holds_a_colour_of_its_own():
    files = (RESOURCES.parent / "tracker" / "ui").glob("*.py")
    strangers = {
        file.name for file in files if re.search(r"[\"']#[0-9A-Fa-f]{6}", file.read_text("utf-8"))
    }
    assert strangers == set()


def test_the_style_sheet_sets_no_sizes_that_would_beat_a_layout(theme):
    sheet = style_sheet(theme.colours, theme.tokens)
    rules = [line for line in sheet.splitlines() if "QScrollBar" not in line]
    assert not re.search(r"(min|max)-(width|height)|padding|margin|font", "\n".join(rules))


def test_the_bundled_fonts_are_the_ones_that_are_drawn(theme):
    assert QFontInfo(theme.font("base")).family() == "Inter"
    assert QFontInfo(theme.font("clock")).family() == "Inter Display"


def test_figures_are_tabular_so_that_columns_of_them_stand_still(theme):
    metrics = QFontMetricsF(theme.font("base"))
    assert metrics.horizontalAdvance("1:11:11") == metrics.horizontalAdvance("0:00:00")
    assert theme.font("base").featureValue(QFont.Tag("tnum")) == 1


def test_an_icon_takes_the_colour_of_its_text(theme):
    image = theme.picture("check", colour="accent", size_px=20, ratio=2).toImage()
    inks = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {theme.colours.accent}


def test_choosing_a_theme_repaints_at_once(theme):
    heard = []
    theme.changed.connect(lambda: heard.append(theme.colours.bg))
    theme.choose("light" if theme.is_dark else "dark")
    assert heard == [theme.colours.bg]


def test_what_the_desktop_is_asked_for_is_followed_unless_a_theme_was_chosen(application):
    theme = Theme(application)
    theme.wish(Wishes(is_dark=True, more_contrast=True, less_motion=True))
    assert (theme.scheme, theme.has_high_contrast, theme.has_reduced_motion) == ("dark", True, True)
    assert theme.colours.border == theme.colours.text
    assert not application.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    theme.choose("light")
    assert (theme.scheme, theme.has_high_contrast) == ("light", True)
    theme.choose("system")
    theme.wish(Wishes(is_dark=False))
    assert (theme.scheme, theme.has_high_contrast, theme.has_reduced_motion) == (
        "light",
        False,
        False,
    )


def test_high_contrast_keeps_every_pair_above_its_floor(application):
    for choice in ("light", "dark"):
        theme = Theme(application, choice=choice)
        theme.wish(Wishes(more_contrast=True))
        colours = theme.colours
        for ink in ("text", "text2", "text3", "accent", "ok", "warn", "danger", "manual"):
            for room in ("bg", "surface", "accent_soft", "warn_soft"):
                assert contrast(getattr(colours, ink), getattr(colours, room)) >= 4.5
        assert contrast(colours.border, colours.bg) >= 7
