"""The catalogue of faults and the tests that inject them say the same."""

import ast
import re
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
FAULT = re.compile(r"test_(F\d\d)_")


def _written() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in HERE.glob("test_*.py"):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and (named := FAULT.match(node.name)):
                found.setdefault(named[1], set()).add(f"{path.name}::{node.name}")
    return found


def test_each_row_names_its_tests_and_each_test_has_its_row():
    rows = tomllib.loads((HERE / "catalogue.toml").read_text())
    assert {fault: set(row["tests"]) for fault, row in rows.items()} == _written()
    assert {row["run"] for row in rows.values()} <= {"C", "N", "M"}
    assert all(row["what"] for row in rows.values())
