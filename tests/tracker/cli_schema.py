"""Is this what the documents promise? As much of JSON Schema as `docs/schemas/cli.json` uses."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[2] / "docs" / "schemas" / "cli.json"
DEFS = json.loads(FILE.read_text(encoding="utf-8"))["$defs"]
TYPES = {
    "object": dict, "array": list, "string": str, "integer": int, "boolean": bool,
    "null": type(None),
}  # fmt: skip


def faults(word: str, told: Any) -> list[str]:
    """What does not hold of a word's answer; nothing when it is as promised."""
    return list(_faults(DEFS[f"word:{word}"], told, word))


def _faults(rule: dict, told: Any, at: str) -> Iterator[str]:
    if "$ref" in rule:
        yield from _faults(DEFS[rule["$ref"].removeprefix("#/$defs/")], told, at)
    elif "oneOf" in rule:
        tried = [list(_faults(one, told, at)) for one in rule["oneOf"]]
        if all(tried):
            # Said of the one that is meant: a refusal is no bad answer, nor the other way round.
            yield from min(tried, key=lambda some: (f"{at}.ok" in " ".join(some), len(some)))
    elif not _is_typed(rule, told):
        yield f"{at}: {told!r} is no {rule['type']}"
    else:
        yield from _value_faults(rule, told, at)
        for number, one in enumerate(told if isinstance(told, list) else ()):
            yield from _faults(rule.get("items", {}), one, f"{at}[{number}]")
        if isinstance(told, dict) and "properties" in rule:
            yield from _key_faults(rule, told, at)


def _is_typed(rule: dict, told: Any) -> bool:
    names = rule.get("type", [])
    wanted = [names] if isinstance(names, str) else names
    return not wanted or any(
        isinstance(told, TYPES[name]) and (name == "boolean" or not isinstance(told, bool))
        for name in wanted
    )


def _value_faults(rule: dict, told: Any, at: str) -> Iterator[str]:
    if "const" in rule and told != rule["const"]:
        yield f"{at}: {told!r} is not {rule['const']!r}"
    if "enum" in rule and told not in rule["enum"]:
        yield f"{at}: {told!r} is none of {rule['enum']}"
    if "pattern" in rule and isinstance(told, str) and not re.search(rule["pattern"], told):
        yield f"{at}: {told!r} is spelled otherwise"


def _key_faults(rule: dict, told: dict, at: str) -> Iterator[str]:
    for name in rule["required"]:
        if name not in told:
            yield f"{at}: {name} is missing"
    for name, one in told.items():
        if name not in rule["properties"]:
            yield f"{at}: {name} is promised nowhere"
        else:
            yield from _faults(rule["properties"][name], one, f"{at}.{name}")
