import dataclasses

import pytest

from tracker.ui.theme import load_tokens
from tracker.ui.tokens import Colours, contrast, high_contrast, snake

TOKENS = load_tokens()
SCHEMES = [TOKENS.light, TOKENS.dark]
ROOMS = ("bg", "surface")
INKS = ("text", "text2", "text3", "accent", "accent_hover", "ok", "warn", "danger", "manual")
PAIRS = (
    ("text3", "sunken"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("ok", "ok_soft"),
    ("warn", "warn_soft"),
    ("danger", "danger_soft"),
    ("manual", "manual_soft"),
    ("text", "warn_soft"),
    ("surface", "text"),
    ("surface", "text2"),
)
PARTS = ("border_strong", "warn_fill", "meter", "rec", "focus")


@pytest.mark.parametrize("colours", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("room", ROOMS)
def test_text_can_be_read_wherever_it_stands(colours, ink, room):
    assert contrast(getattr(colours, ink), getattr(colours, room)) >= 4.5


@pytest.mark.parametrize("colours", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "room"), PAIRS)
def test_text_can_be_read_on_its_own_fill(colours, ink, room):
    assert contrast(getattr(colours, ink), getattr(colours, room)) >= 4.5


@pytest.mark.parametrize("colours", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("room", ROOMS)
def test_a_control_stands_out_from_its_room(colours, part, room):
    assert contrast(getattr(colours, part), getattr(colours, room)) >= 3.0


@pytest.mark.parametrize("colours", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize("part", ["meter", "warn_fill"])
def test_a_filled_meter_stands_out_from_its_empty_part(colours, part):
    assert contrast(getattr(colours, part), colours.meter_off) >= 3.0


@pytest.mark.parametrize("colours", SCHEMES, ids=["light", "dark"])
def test_high_contrast_draws_edges_like_text(colours):
    strong = high_contrast(colours)
    assert strong.border == strong.border_strong == strong.text
    assert contrast(strong.text2, strong.bg) >= 15.0


def test_white_on_black_is_the_largest_contrast():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == 1.0


def test_every_colour_is_in_both_themes_once():
    assert snake("borderStrong") == "border_strong"
    names = [field.name for field in dataclasses.fields(Colours)]
    assert len(names) == 25
    assert all(getattr(TOKENS.light, name).startswith("#") for name in names)
    assert all(len(getattr(TOKENS.dark, name)) == 7 for name in names)


def test_figures_from_twenty_pixels_are_drawn_in_the_display_cut():
    faces = TOKENS.faces
    assert faces["clock"].is_display
    assert faces["number"].is_display
    assert not faces["card_head"].is_display
