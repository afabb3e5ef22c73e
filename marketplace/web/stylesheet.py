"""The design's tokens as CSS custom properties, for light and for dark. Pure."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

HEAD = (
    "/* Made from resources/tokens.json by marketplace/web/stylesheet.py; not edited by hand. */\n"
)
ROOT_PX = 16


def stylesheet(tokens: Mapping[str, Any]) -> str:
    """The whole text of tokens.css. Type is in rem, so the reader's own text size counts."""
    colours = tokens["colours"]
    light = [*_colours(colours, "light"), *_sizes(tokens)]
    dark = list(_colours(colours, "dark"))
    return (
        HEAD
        + _rule(":root", ["color-scheme: light dark", *light])
        + "@media (prefers-color-scheme: dark) {\n"
        + _rule(":root", dark, indent="  ")
        + "}\n"
    )


def _colours(colours: Mapping[str, Mapping[str, str]], theme: str) -> Iterator[str]:
    for name, by_theme in colours.items():
        yield f"--{_kebab(name)}: {by_theme[theme]}"


def _sizes(tokens: Mapping[str, Any]) -> Iterator[str]:
    for px in tokens["space_px"]:
        yield f"--space-{px}: {px}px"
    for name, px in tokens["card_px"].items():
        yield f"--card-{_kebab(name)}: {px}px"
    for name, px in tokens["radius_px"].items():
        yield f"--radius-{_kebab(name)}: {px}px"
    yield f"--edge: {tokens['edge_px']}px"
    yield f"--ring: {tokens['focus_ring_px']['width_web']}px"
    yield f"--ring-gap: {tokens['focus_ring_px']['gap']}px"
    yield f"--hit: {tokens['hit_px']['web']}px"
    yield f"--hit-least: {tokens['hit_px']['least']}px"
    for name, face in tokens["type"].items():
        yield f"--type-{_kebab(name)}: {face['px'] / ROOT_PX:g}rem"
        yield f"--weight-{_kebab(name)}: {face['weight']}"
    yield f"--line-body: {tokens['line_height']['body']:g}"
    yield f"--line-head: {tokens['line_height']['head']:g}"
    yield f'--font-text: "{tokens["fonts"]["text"]}", system-ui, sans-serif'
    yield f'--font-display: "{tokens["fonts"]["display"]}", "{tokens["fonts"]["text"]}", sans-serif'
    for name, ms in tokens["motion_ms"].items():
        yield f"--motion-{_kebab(name)}: {ms}ms"


def _rule(selector: str, lines: list[str], *, indent: str = "") -> str:
    body = "".join(f"{indent}  {line};\n" for line in lines)
    return f"{indent}{selector} {{\n{body}{indent}}}\n"


def _kebab(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z0-9])", "-", name).replace("_", "-").lower()
