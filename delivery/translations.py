"""Brings every text of the windows into the files Qt Linguist edits: `python -m delivery.translations`.

What is translated stays; a text that is new is asked for, one that is gone is dropped. The texts
are those that stand in `tr(...)`, `plural(...)`, `mark(...)` and `Sentences(...)`.
"""

import ast
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tracker.catalogue import FOLDER, FORMS, source_of

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "Fairhour"
TEXT_CALLS = frozenset({"tr", "plural", "Counted", "mark", "Sentences"})
# Inside `mark(...)` codes stand beside texts; a code is small letters only.
CODE = re.compile(r"[a-z0-9_:.]*")
# Keys are named by Qt, as the keyboards of a language name them.
KEY = r"(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9,/]|F\d|Enter|Esc|Del|Tab|Space|Left|Right)"
SHORTCUT = re.compile(rf"{KEY}(?:, {KEY})*")


@dataclass(frozen=True, slots=True)
class Text:
    """An English text, whether it counts something, and the file it stands in first."""

    source: str
    is_plural: bool
    file: str


def texts(root: Path = ROOT) -> tuple[Text, ...]:
    """Every text of the app, each once, in the order of the files."""
    found: dict[str, Text] = {}
    for file in sorted((root / "tracker").rglob("*.py")):
        name = str(file.relative_to(root))
        for source, is_plural in _texts_in(ast.parse(file.read_text(encoding="utf-8"))):
            was = found.get(source)
            if was is None or (is_plural and not was.is_plural):
                found[source] = Text(source, is_plural, name)
    return tuple(found.values())


def written(code: str, found: Sequence[Text], kept: Mapping[str, Sequence[str]]) -> str:
    """The file of a language; `kept` are the translations there are, by their English text."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in found:
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{text.file}")
        source, _, meaning = text.source.partition("||")
        ElementTree.SubElement(message, "source").text = source
        if meaning:
            ElementTree.SubElement(message, "comment").text = meaning
        translation = ElementTree.SubElement(message, "translation")
        forms = kept.get(text.source, ())
        count = FORMS[code][0] if text.is_plural else 1
        is_done = len(forms) == count and all(forms)
        if not is_done:
            translation.set("type", "unfinished")
        if text.is_plural:
            message.set("numerus", "yes")
            for number in range(count):
                form = ElementTree.SubElement(translation, "numerusform")
                form.text = forms[number] if is_done else ""
        else:
            translation.text = forms[0] if is_done else ""
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def translated(file: Path) -> dict[str, tuple[str, ...]]:
    """The finished translations of a file, by their English text."""
    if not file.exists():
        return {}
    kept = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        found = message.find("translation")
        if found is not None and not found.get("type"):
            forms = [form.text or "" for form in found.iter("numerusform")]
            kept[source_of(message)] = tuple(forms or [found.text or ""])
    return kept


def main() -> int:
    """Write each language's file; 1 if a text of any is still to be translated."""
    found, open_count = texts(), 0
    FOLDER.mkdir(exist_ok=True)
    for code in FORMS:
        file = FOLDER / f"fairhour_{code}.ts"
        text = written(code, found, translated(file))
        file.write_text(text, encoding="utf-8")
        missing = text.count('type="unfinished"')
        open_count += missing
        print(f"{code}: {len(found)} texts, {missing} to translate")
    return 1 if open_count else 0


def _texts_in(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        match node.func.id:
            case "tr":
                yield from ((one, False) for one in _strings(node.args[0]))
            case "plural" | "Counted" if len(node.args) > 1:
                yield from ((one, True) for one in _strings(node.args[1]))
            case "Sentences":
                yield from ((one, False) for one in _strings(node.args[0]))
            case "mark":
                yield from (
                    (one, False)
                    for one in _strings(node.args[0])
                    if not CODE.fullmatch(one) and not SHORTCUT.fullmatch(one)
                )


def _strings(node: ast.AST) -> Iterator[str]:
    """The texts of an expression; of a dict its values, of a call what is handed in."""
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.Call(func=ast.Name(id=name)) if name in TEXT_CALLS:
            return
        case ast.Dict(values=parts) | ast.Tuple(elts=parts) | ast.Call(args=parts):
            for part in parts:
                yield from _strings(part)


if __name__ == "__main__":
    sys.exit(main())
