"""Colours, sizes and type as data, and the contrast between two colours. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme's colours, each as `#RRGGBB`."""

    bg: str
    surface: str
    sunken: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_soft: str
    accent_hover: str
    on_accent: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    warn_fill: str
    danger: str
    danger_soft: str
    manual: str
    manual_soft: str
    meter: str
    meter_off: str
    rec: str
    focus: str


@dataclass(frozen=True, slots=True)
class Face:
    """One kind of text: its size in px, its weight, and whether it is drawn in the display cut."""

    size_px: int
    weight: int
    is_display: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Radii:
    """How round corners are, px."""

    memo: int
    control: int
    picture: int
    picker: int
    card: int
    dialog: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The whole design as data: what `resources/tokens.json` says."""

    light: Colours
    dark: Colours
    faces: Mapping[str, Face]
    radii: Radii
    inset_x: int
    inset_y: int
    gap: int
    hit_px: int
    text_family: str
    display_family: str

    def colours(self, scheme: Scheme) -> Colours:
        return self.light if scheme == "light" else self.dark


def read_tokens(value: Mapping[str, Any]) -> Tokens:
    """Tokens from the parsed file; a missing name is a KeyError or TypeError that names it."""
    display_from_px = value["fonts"]["display_from_px"]
    return Tokens(
        light=_colours(value["colours"], "light"),
        dark=_colours(value["colours"], "dark"),
        faces={
            snake(name): Face(face["px"], face["weight"], face["px"] >= display_from_px)
            for name, face in value["type"].items()
        },
        radii=Radii(**value["radius_px"]),
        inset_x=value["card_px"]["inset_x"],
        inset_y=value["card_px"]["inset_y"],
        gap=value["card_px"]["gap"],
        hit_px=value["hit_px"]["desktop"],
        text_family=value["fonts"]["text"],
        display_family=value["fonts"]["display"],
    )


def high_contrast(colours: Colours) -> Colours:
    """The same theme for people who asked for more contrast: edges as text, no soft fills."""
    return replace(
        colours,
        border=colours.text,
        border_strong=colours.text,
        text2=colours.text,
        text3=colours.text,
        accent_soft=colours.surface,
        ok_soft=colours.surface,
        warn_soft=colours.surface,
        danger_soft=colours.surface,
        manual_soft=colours.surface,
        meter_off=colours.surface,
    )


def snake(name: str) -> str:
    """`borderStrong` as the file writes it -> `border_strong` as code does."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def contrast(one: str, other: str) -> float:
    """The WCAG 2.2 contrast ratio of two colours, 1.0 to 21.0."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _colours(table: Mapping[str, Mapping[str, str]], scheme: Scheme) -> Colours:
    return Colours(**{snake(name): pair[scheme] for name, pair in table.items()})
