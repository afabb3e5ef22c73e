import json
import re
from pathlib import Path

import pytest

from marketplace.web.stylesheet import stylesheet

ROOT = Path(__file__).parents[3]
STATIC = ROOT / "marketplace/web/static/web"
TOKENS = json.loads((ROOT / "resources/tokens.json").read_text())
# Text on its ground, and parts on theirs (ux, section 10): 4.5 and 3 by WCAG.
TEXT_PAIRS = [
    *[
        (text, ground)
        for text in ("text", "text2", "text3")
        for ground in ("bg", "surface", "sunken")
    ],
    *[
        (text, ground)
        for text in ("accent", "warn", "ok", "danger")
        for ground in ("bg", "surface")
    ],
    *[(name, f"{name}Soft") for name in ("accent", "ok", "warn", "danger", "manual")],
    ("onAccent", "accent"),
    ("onAccent", "accentHover"),
]
PART_PAIRS = [
    ("meter", "meterOff"),
    ("focus", "bg"),
    ("borderStrong", "surface"),
    ("manual", "sunken"),
]


def luminance(colour):
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(share * value for share, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other, theme):
    light, dark = sorted(
        (luminance(TOKENS["colours"][n][theme]) for n in (one, other)), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


def test_the_committed_sheet_is_what_the_tokens_say():
    assert (STATIC / "tokens.css").read_text() == stylesheet(TOKENS)


def test_no_page_writes_a_colour_of_its_own():
    text = (STATIC / "pages.css").read_text()
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)|rgba?\(|hsla?\(", text)


def test_every_variable_a_page_uses_is_a_token():
    text = (STATIC / "pages.css").read_text()
    known = set(re.findall(r"(--[a-z0-9-]+):", stylesheet(TOKENS) + text))
    assert set(re.findall(r"var\((--[a-z0-9-]+)", text)) <= known


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_and_parts_keep_their_contrast(theme):
    faint = [(p, contrast(*p, theme)) for p in TEXT_PAIRS if contrast(*p, theme) < 4.5]
    faint += [(p, contrast(*p, theme)) for p in PART_PAIRS if contrast(*p, theme) < 3]
    assert faint == []


def test_no_template_carries_style_or_script_that_the_policy_would_refuse():
    for page in (ROOT / "marketplace/web/templates").rglob("*.html"):
        text = page.read_text()
        assert not re.search(r"\sstyle=|<style|\son[a-z]+=|<script(?! src)", text), page
