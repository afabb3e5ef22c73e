"""Each edge case of time and money names tests that exist."""

import ast
import tomllib
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
CASES = range(1, 50)


@cache
def written_in(name: str) -> frozenset[str]:
    tree = ast.parse((HERE.parent / name).read_text())
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_each_edge_case_is_held_by_tests_that_exist():
    rows = tomllib.loads((HERE / "catalogue.toml").read_text())
    assert [int(number) for number in rows] == [*CASES]
    for number, row in rows.items():
        assert row["what"], number
        assert row["tests"], number
        for test in row["tests"]:
            file, _, name = test.partition("::")
            assert name in written_in(file), (number, test)
