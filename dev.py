"""Set this house up on a machine that has only Python, then run, test or measure it.

Standard library only. What it makes stands in `.venv`, `.tools` and `.fairhour`; nothing else of
the machine is touched, but that Debian packages are installed when root asks for it.
"""

# An older Python must come as far as the sentence that says what it lacks.
from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
STAMP = VENV / "set-up.stamp"
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
PYTHON = VENV / SCRIPTS / "python"
OLDEST_PYTHON = (3, 11)
OLDEST_UV = (0, 13, 9)

WINDOWS = """libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libx11-6 libx11-xcb1 libxkbcommon0
  libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
  libwayland-client0 libwayland-cursor0 fonts-dejavu-core"""
# libatomic1: the driver of the browser is a node that links it. From sway on: a Wayland desktop.
VIRTUAL_SCREEN = """xvfb xauth xdotool openbox xterm strace dbus at-spi2-core chromium libatomic1
  sway grim foot xwayland pipewire wireplumber
  xdg-desktop-portal xdg-desktop-portal-wlr xdg-desktop-portal-gtk"""
DATABASE = "postgresql"
# gcc and libc6-dev: the tests build a clock that can be moved.
COMPILER = "gcc libc6-dev"
BUILD = "binutils xz-utils desktop-file-utils appstream"

TESTING = "marketplace.settings.testing"
# A server of its own keeps a database of its own: it would be the same test again.
SERVER_TESTS = [
    "tests/marketplace",
    "tests/faults/test_deliveries.py",
    "--ignore=tests/marketplace/test_serve.py",
    # A browser sees pages: they are the same.
    "--ignore=tests/marketplace/web/test_in_chromium.py",
]
DJANGO = ["python", "-m", "django"]
CHECKS = {
    "Format": ["ruff", "format", "--check", "."],
    "Lint": ["ruff", "check", "."],
    "Types": ["mypy"],
    "Who imports whom": ["lint-imports"],
    "Migrations are written": [
        *DJANGO,
        "makemigrations",
        "--check",
        "--dry-run",
        "--settings",
        TESTING,
    ],
}
LOCKS = {
    "all": ["--all-extras", "--group", "dev"],
    "tracker": ["--extra", "tracker", "-c", "requirements/all.lock"],
    "server": ["--extra", "server", "-c", "requirements/all.lock"],
}


class SetUpStopped(Exception):
    """The machine lacks something that only its owner can give; the sentence says what."""


# --- what every word needs: one line a step, commands, set-up --------------------------------


@contextmanager
def step(name: str) -> Iterator[None]:
    """Print one line: what is done now and, once it is done, how long it took."""
    print(f"  {name} ... ", end="", flush=True)
    began = time.perf_counter()
    yield
    print(f"{time.perf_counter() - began:.1f} s", flush=True)


def quietly(*command: str | Path, **more_environment: str) -> str:
    """Run a command and return what it printed; when it fails, stop with the end of that."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=ROOT,
        env={**os.environ, **more_environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        end = "\n".join(done.stdout.strip().splitlines()[-25:])
        raise SetUpStopped(f"`{' '.join(map(str, command))}` failed:\n{end}")
    return done.stdout


def run(*command: str | Path, **more_environment: str) -> int:
    """Run a command of the environment in the open and return its exit code."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", **more_environment}
    environment["PATH"] = f"{VENV / SCRIPTS}{os.pathsep}{environment.get('PATH', os.defpath)}"
    words = [str(word) for word in command]
    words[0] = shutil.which(words[0], path=environment["PATH"]) or words[0]
    try:
        return subprocess.run(words, cwd=ROOT, env=environment).returncode
    except KeyboardInterrupt:
        return 130


def set_up(packages: str) -> None:
    """Make the environment of `requirements/all.lock` and see that `packages` are installed."""
    stamp = stamp_of_now()
    is_made = STAMP.exists() and PYTHON.exists() and STAMP.read_text() == stamp
    needs_venv = not is_made and not own_uv() and not has_venv()
    install_packages([*packages.split(), *(["python3-venv"] if needs_venv else [])])
    if is_made:
        return
    uv = find_uv()
    version = platform.python_version()
    config = VENV / "pyvenv.cfg"
    if not PYTHON.exists() or version not in config.read_text():
        with step(f"Virtual environment .venv with Python {version}"):
            quietly(*uv, "venv", "--clear", "--python", sys.executable, VENV)
    with step("Python packages of requirements/all.lock"):
        quietly(*uv, "pip", "sync", "--require-hashes", "--python", PYTHON, "requirements/all.lock")
    with step("Commands fairhour and fairhour-market"):
        # No isolation: hatchling stands in the lock, with its hash, like everything else.
        itself = ["--no-deps", "--no-build-isolation", "--editable", "."]
        quietly(*uv, "pip", "install", "--python", PYTHON, *itself)
    STAMP.write_text(stamp)


def stamp_of_now() -> str:
    """What the environment was made from: another lock, project file or Python, another stamp."""
    made_from = hashlib.sha256()
    for name in ("requirements/all.lock", "pyproject.toml"):
        made_from.update((ROOT / name).read_bytes())
    return f"{made_from.hexdigest()} {platform.python_version()}\n"


def find_uv() -> list[str | Path]:
    """The command uv: the person's own when it is new enough, else one of ours in `.tools`."""
    os.environ["UV_PYTHON_DOWNLOADS"] = "never"
    own = own_uv()
    if own:
        return [own]
    uv = TOOLS / SCRIPTS / "uv"
    if not uv.exists() or version_of(uv) < OLDEST_UV:
        if not has_venv():
            install_packages(["python3-venv"])
        with step("Tools of requirements/tools.txt"):
            quietly(sys.executable, "-m", "venv", "--clear", TOOLS)
            pip = [TOOLS / SCRIPTS / "python", "-m", "pip", "--disable-pip-version-check"]
            quietly(*pip, "install", "--require-hashes", "-r", "requirements/tools.txt")
    follow_pip()
    return [uv]


def own_uv() -> str | None:
    """The person's uv when it is new enough."""
    own = shutil.which("uv")
    return own if own and version_of(own) >= OLDEST_UV else None


def version_of(uv: str | Path) -> tuple[int, ...]:
    """The version of a uv, () when it does not run (a shim without a version behind it)."""
    said = subprocess.run([str(uv), "--version"], capture_output=True, text=True, cwd=ROOT).stdout
    found = re.match(r"uv (\d+)\.(\d+)\.(\d+)", said)
    return tuple(map(int, found.groups())) if found else ()


def has_venv() -> bool:
    """Can this Python make environments? Debian's cannot before python3-venv is installed."""
    asked = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True)
    return asked.returncode == 0


def follow_pip() -> None:
    """Let our uv take packages from where this person's pip takes them (a mirror, a folder)."""
    settings = quietly(TOOLS / SCRIPTS / "python", "-m", "pip", "config", "list")
    for name, variable in {"index.url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}.items():
        found = re.search(rf"^(?:global|install|:env:)\.{name}='(.+)'$", settings, re.MULTILINE)
        if found:
            os.environ.setdefault(variable, found[1])


def install_packages(names: list[str]) -> None:
    """See that these Debian packages are there: root installs them, others read the line to type."""
    if not shutil.which("dpkg-query"):
        return
    missing = [name for name in names if name not in installed_packages()]
    if not missing:
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        typed = f"sudo apt-get update && sudo {line}"
        raise SetUpStopped(f"Debian packages are missing. Type this, then try again:\n  {typed}")
    with step(f"Debian packages {' '.join(missing)}"):
        quietly("apt-get", "update")
        quietly(*line.split(), DEBIAN_FRONTEND="noninteractive")


def installed_packages() -> set[str]:
    """The names of all installed packages and of what they stand in for."""
    form = "${db:Status-Status} ${Package} ${Provides}\n"
    names: set[str] = set()
    for line in quietly("dpkg-query", "-W", "-f", form).splitlines():
        if line.startswith("installed "):
            names.update(re.sub(r"\([^)]*\)|,", " ", line).split()[1:])
    return names


def has_display() -> bool:
    """Is there a screen where a person would see a window?"""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- the words --------------------------------------------------------------------------------


def run_app(words: list[str]) -> int:
    """Sandbox marketplace and app, signed in; without a display the tour that shows the main job"""
    if has_display():
        set_up(WINDOWS)
        return run(PYTHON, "-m", "tests.journeys.desk", *words)
    set_up(f"{WINDOWS} {VIRTUAL_SCREEN}")
    return run(PYTHON, "-m", "tests.journeys.tour", *words)


def run_tests(words: list[str]) -> int:
    """All tests, with the screen, browser and databases they need; or pytest with WORDS"""
    set_up(f"{WINDOWS} {VIRTUAL_SCREEN} {DATABASE} {COMPILER}")
    pytest = [PYTHON, "-m", "pytest"]
    if words:
        return run(*pytest, *words)
    # A third for two cores: much of what the tests do is wait for a screen, a server or a clock.
    workers = ["-n", "3", "--dist", "loadgroup"]
    worst = run("lint-imports")
    print("\nEverything, the marketplace on SQLite:", flush=True)
    worst = max(worst, run(*pytest, *workers, "tests"))
    print("\nThe marketplace again, on PostgreSQL:", flush=True)
    postgres = [PYTHON, "-m", "tests.stage.postgres"]
    return max(worst, run(*postgres, *pytest, *workers, *SERVER_TESTS))


def check(words: list[str]) -> int:
    """Format, lint, types, import contracts, migrations, then the tests (not --without-tests)"""
    set_up(f"{WINDOWS} {VIRTUAL_SCREEN} {DATABASE} {COMPILER}")
    worst = 0
    for name, command in CHECKS.items():
        print(f"\n{name}: {' '.join(command)}", flush=True)
        worst = max(worst, run(*command))
    if "--without-tests" not in words:
        worst = max(worst, run_tests([]))
    print("\nSomething above is wrong." if worst else "\nAll is well.", flush=True)
    return worst


def bench(words: list[str]) -> int:
    """Measure NAME (its last line is JSON), or everything with a table at the end"""
    names = [word for word in words if not word.startswith("-")]
    options = [word for word in words if word.startswith("-")]
    known = sorted(
        file.stem.replace("_", "-")
        for file in (ROOT / "benchmarks").glob("*.py")
        if "def measure(" in file.read_text(encoding="utf-8")
    )
    unknown = [name for name in names if name not in known]
    if unknown:
        raise SetUpStopped(f"No benchmark {unknown[0]}. There are: {', '.join(known)}.")
    set_up(f"{WINDOWS} {VIRTUAL_SCREEN} {DATABASE} {COMPILER}")
    modules = {name: f"benchmarks.{name.replace('-', '_')}" for name in names or known}
    if names:
        return max(run(PYTHON, "-m", module, *options) for module in modules.values())
    return run(PYTHON, "-m", "benchmarks", *modules.values(), *options)


def build(words: list[str]) -> int:
    """The desktop app as a folder that needs no Python, .tar.xz and .deb, each tried, in dist/"""
    set_up(f"{WINDOWS} {VIRTUAL_SCREEN} {BUILD}")
    steps = [["pyinstaller", "--noconfirm", "--clean", *words, "build.spec"]]
    if sys.platform == "linux":
        steps += [[str(PYTHON), "-m", f"delivery.{name}"] for name in ("pack", "smoke")]
    return next((code for step in steps if (code := run(*step))), 0)


def lock(words: list[str]) -> int:
    """Resolve pyproject.toml anew into requirements/*.lock (--upgrade takes the newest)"""
    uv = find_uv()
    form = ["--universal", "--python-version", "3.11", "--generate-hashes"]
    form += ["--custom-compile-command", "python3 dev.py lock", *words]
    for name, parts in LOCKS.items():
        file = f"requirements/{name}.lock"
        with step(file):
            quietly(*uv, "pip", "compile", "pyproject.toml", *parts, *form, "-o", file)
    return 0


def run_long(words: list[str]) -> int:
    """The tests that take long: marked `long`, and properties with many more examples"""
    set_up(f"{WINDOWS} {VIRTUAL_SCREEN} {DATABASE} {COMPILER}")
    everything = ["-m", "long or not long", "--hypothesis-profile=long"]
    return run(PYTHON, "-m", "pytest", *everything, *words)


def clean(words: list[str]) -> int:
    """Remove what was made here: environments, caches, builds, the sandbox"""
    caches = [path for path in ROOT.rglob("__pycache__") if VENV not in path.parents]
    made = ".venv .tools .fairhour .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist"
    for path in [*caches, *(ROOT / name for name in [*made.split(), ".import_linter_cache"])]:
        shutil.rmtree(path, ignore_errors=True)
    return 0


def show_help(words: list[str]) -> int:
    """This list"""
    print("python3 dev.py WORD   (or: make WORD)\n")
    for word, act in WORDS.items():
        print(f"  {word:6} {act.__doc__}")
    return 0


WORDS: dict[str, Callable[[list[str]], int]] = {
    "help": show_help,
    "run": run_app,
    "test": run_tests,
    "check": check,
    "bench": bench,
    "build": build,
    "lock": lock,
    "long": run_long,
    "clean": clean,
}


def main(words: list[str]) -> int:
    """Do what the first word says; 2 when the machine or the caller must change something first."""
    word = words[0] if words else "help"
    act = WORDS.get({"-h": "help", "--help": "help"}.get(word, word))
    if act is None:
        print(f"There is no `{word}`. There are: {', '.join(WORDS)}.", file=sys.stderr)
        return 2
    if sys.version_info < OLDEST_PYTHON:
        print("Fairhour needs Python 3.11 or newer.", file=sys.stderr)
        return 2
    try:
        return act(words[1:])
    except SetUpStopped as stopped:
        print(f"\n{stopped}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
