"""What holds for every file of the house and no linter can see."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps

from tracker import errors
from tracker.ui import words

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("workdiary", "tracker", "marketplace")
MOST_LINES = 400
BARRED = {
    "utils", "util", "helpers", "helper", "common", "misc", "core", "manager", "handler",
    "processor", "shared", "lib", "base_classes",
}  # fmt: skip


# Rules whose test stands elsewhere, and why.
TESTED_ELSEWHERE = {
    "marketplace.contracts.terms": "test_verbs: each step of a contract asks it",
    "marketplace.ledger.journal": "test_beancount and test_csv_text: both walk through it",
    "marketplace.web.show_state": "test_pages: what the pages show",
}


def module_files(*rooms: str) -> Iterator[Path]:
    """Each Python file of the rooms, in order; `__init__.py` too."""
    for room in rooms or ROOMS:
        yield from sorted((ROOT / room).rglob("*.py"))


def name_of(file: Path) -> str:
    """The dotted name of a file of the house."""
    parts = list(file.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def docstring_of(file: Path) -> str:
    """The docstring of a module, "" when it has none."""
    return ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""


def mirror_of(file: Path) -> Path:
    """Where the test of a module stands."""
    return ROOT / "tests" / file.relative_to(ROOT).with_name(f"test_{file.name}")


def does_something(file: Path) -> bool:
    """Has the module a function that is neither a protocol's nor a record's own?"""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and "__" not in node.name:
            says_only = all(isinstance(line, ast.Expr) for line in node.body)
            if not says_only:
                return True
    return False


def kept_files() -> list[Path]:
    """The files of the repository, as its history knows them."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def contract(name: str) -> dict[str, list[str]]:
    """The import contract with this id."""
    house = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return next(one for one in house["tool"]["importlinter"]["contracts"] if one["id"] == name)


def test_no_file_grows_past_four_hundred_lines():
    files = [*module_files(*ROOMS, "tests", "benchmarks"), ROOT / "dev.py"]
    long = {
        str(file.relative_to(ROOT)): lines
        for file in files
        if (lines := file.read_text(encoding="utf-8").count("\n")) > MOST_LINES
    }
    assert not long, "split what is more than one thing"


def test_no_file_has_a_name_that_says_nothing():
    files = module_files(*ROOMS, "tests", "benchmarks")
    named = [str(file.relative_to(ROOT)) for file in files]
    assert not [name for name in named if BARRED & set(re.split(r"[/._]", name))]


def test_every_module_says_in_one_line_what_it_is_for():
    silent = [
        name_of(file)
        for file in module_files()
        if "migrations" not in file.parts
        and not re.match(r"\S.{10,}[.?:]( |$)", docstring_of(file).split("\n")[0])
    ]
    assert not silent


def test_an_init_file_holds_a_docstring_and_nothing_else():
    full = [
        name_of(file)
        for file in module_files()
        if file.name == "__init__.py" and len(ast.parse(file.read_text(encoding="utf-8")).body) > 1
    ]
    assert not full


def test_pure_in_the_docstring_is_pure_in_the_contract():
    said = {name_of(file) for file in module_files() if re.search(r"\bPure\.", docstring_of(file))}
    held = set(contract("pure")["source_modules"])
    outside = {name for name in said if not name.startswith("workdiary.")}
    assert outside == held, 'the list of the contract "pure" in pyproject.toml'


def test_everything_in_the_shared_room_is_pure_but_the_clock():
    impure = {
        name_of(file)
        for file in module_files("workdiary")
        if file.name != "__init__.py" and not re.search(r"\bPure\.", docstring_of(file))
    }
    assert impure == {"workdiary.clock"}


def test_each_rule_has_the_test_that_mirrors_it():
    missing = [
        name_of(file)
        for file in module_files()
        if re.search(r"\bPure\.", docstring_of(file))
        and does_something(file)
        and name_of(file) not in TESTED_ELSEWHERE
        and not mirror_of(file).exists()
    ]
    assert not missing, "write the test, or say in TESTED_ELSEWHERE where it is and why"


def test_no_exception_of_the_mirror_outlives_its_reason():
    files = {name_of(file): file for file in module_files()}
    assert not set(TESTED_ELSEWHERE) - set(files), "these modules are gone"
    assert not [name for name in TESTED_ELSEWHERE if mirror_of(files[name]).exists()]


@pytest.mark.parametrize(
    ("forbidden", "why"),
    [
        (r"index[-_]url|pypi\.org|pythonhosted|deb\.debian", "a package index or its host"),
        (r"(?<![\w.])/(home|root|Users)/\w", "a folder of one machine"),
    ],
)
def test_no_file_names_where_it_was_made(forbidden: str, why: str):
    allowed = {"tests/test_house.py", "dev.py"}  # these two speak about it
    found = []
    for file in kept_files():
        name = str(file.relative_to(ROOT))
        if name in allowed or file.suffix in {".png", ".ttf", ".qm", ".ico", ".pdf"}:
            continue
        text = file.read_text(encoding="utf-8", errors="ignore")
        found += [f"{name}: {match[0]}" for match in re.finditer(forbidden, text)]
    assert not found, why


# --- the marketplace ------------------------------------------------------------------------


def imports_of(file: Path) -> set[str]:
    """Everything a file imports, with the names: "django.db.transaction"."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize(
    ("imported", "allowed"),
    [
        ("django.conf.settings", ("tools", "checks", "apps", "urls", "management", "wsgi")),
        ("django.http", ("api", "web", "people.oauth", "people.adapters")),
        ("django.dispatch.receiver", ("retries",)),
        ("django.db.models.signals", ("apps",)),
    ],
)
def test_what_only_some_modules_of_the_marketplace_may_import(imported, allowed):
    doors = tuple(f"marketplace.{door}" for door in allowed)
    wrong = [
        name
        for file in module_files("marketplace")
        if "migrations" not in file.parts
        and any(f"{one}.".startswith(f"{imported}.") for one in imports_of(file))
        and not f"{(name := name_of(file))}.".startswith(tuple(f"{door}." for door in doors))
    ]
    assert not wrong, f"{imported} is for {', '.join(allowed)}"


def test_faces_models_and_queries_open_no_transaction():
    faces = ("marketplace.api", "marketplace.web")
    wrong = [
        name_of(file)
        for file in module_files("marketplace")
        if (name_of(file).startswith(faces) or file.stem in ("models", "queries", "admin"))
        and re.search(r"\batomic\b", file.read_text(encoding="utf-8"))
    ]
    assert not wrong, "one verb is one transaction; a face calls a verb"


def test_a_foreign_key_points_to_the_same_or_a_lower_layer():
    layers = contract("marketplace")["layers"]
    height = {
        word: -number for number, row in enumerate(layers) for word in re.findall(r"\w+", row)
    }
    wrong = []
    for model in apps.get_models():
        home = model.__module__.split(".")
        if home[0] != "marketplace":
            continue
        for field in model._meta.get_fields():
            if not field.concrete or field.related_model is None:
                continue
            there = field.related_model.__module__.split(".")
            if there[0] == "marketplace" and height[there[1]] > height[home[1]]:
                wrong.append(f"{model.__name__}.{field.name}")
            if there[0] == home[0] and there[1] != home[1] and height[there[1]] == height[home[1]]:
                wrong.append(f"{model.__name__}.{field.name} (a sibling)")
    assert not wrong


# --- rules and words ------------------------------------------------------------------------

LOADED_WITHOUT = """
import importlib, sys
BLOCKED = {"django", "ninja", "pydantic", "PySide6", "sqlalchemy", "requests", "urllib3", "PIL", "mss"}
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in BLOCKED:
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Blocker())
for name in sys.argv[1:]:
    importlib.import_module(name)
print(len(sys.argv) - 1)
"""


def test_rules_load_without_django_qt_and_databases():
    pure = [name_of(file) for file in module_files() if re.search(r"\bPure\.", docstring_of(file))]
    done = subprocess.run(
        [sys.executable, "-c", LOADED_WITHOUT, *pure], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(pure) > 20


def leaves_of(root: type[Exception]) -> Iterator[type[Exception]]:
    """The classes below `root` that have none below them."""
    for below in root.__subclasses__():
        if below.__subclasses__():
            yield from leaves_of(below)
        else:
            yield below


def test_every_error_of_the_desktop_has_its_sentence():
    leaves = set(leaves_of(errors.TrackerError)) - {errors.Refused}  # a sentence for each code
    silent = [leaf.__name__ for leaf in leaves if words.sentence(an(leaf)) == words.UNKNOWN]
    assert not silent, "tracker/ui/words"


def an(leaf: type[Exception]) -> Exception:
    """An error of this kind without its facts, which its `__init__` would ask for."""
    made = leaf.__new__(leaf)
    made.reason = made.host = ""
    return made


def refusals_in(*rooms: str) -> set[str]:
    """The codes that the code of these folders refuses or parks with, where they stand as text."""
    codes: set[str] = set()
    for file in module_files(*rooms):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                first = node.args[0] if node.args else None
                if node.func.id in ("Refused", "Parked") and isinstance(first, ast.Constant):
                    codes.add(str(first.value))
    return codes


def test_every_refusal_has_its_sentence_on_the_desktop():
    known = {**words.REFUSALS, **words.PROBLEMS}
    silent = refusals_in("tracker", "marketplace/intake", "marketplace/api") - set(known)
    assert not silent, "tracker/ui/words"
