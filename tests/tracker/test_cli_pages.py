import re
import shutil
import subprocess

import pytest

from tests.tracker.cli_pages import PAGES, ROOT, words
from tests.tracker.cli_schema import DEFS, faults
from tests.tracker.ui import samples
from tracker.control import read

DOCS = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_man_page_and_completion_are_what_the_parser_says(name):
    written = (ROOT / name).read_text(encoding="utf-8")
    assert written == PAGES[name](), "python -m tests.tracker.cli_pages writes them anew"


def test_every_word_and_flag_is_in_the_man_page_and_in_the_documents():
    page = (ROOT / "resources/man/fairhour.1").read_text(encoding="utf-8").replace("\\-", "-")
    missing = []
    for word in words():
        if word.name and not re.search(rf"`{word.name}\b", DOCS):
            missing.append(("docs", word.name))
        if f"\\fB{word.name}" not in page:
            missing.append(("man", word.name))
        for names, _, _ in word.options:
            flag = names[-1]
            missing += [("man", flag)] if flag not in page else []
            missing += [("docs", flag)] if flag not in DOCS else []
    assert missing == []


def test_the_man_page_is_set_without_a_complaint():
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not installed")
    page = ROOT / "resources/man/fairhour.1"
    done = subprocess.run([groff, "-man", "-Tutf8", "-ww", "-z", page], capture_output=True)
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("shell", "name"),
    [("bash", "fairhour.bash"), ("zsh", "_fairhour"), ("fish", "fairhour.fish")],
)
def test_a_shell_can_read_its_completion(shell, name):
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    file = ROOT / "resources/completion" / name
    done = subprocess.run([shell, "-n", file], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


def test_bash_offers_the_words_then_what_the_word_takes():
    script = (
        "source resources/completion/fairhour.bash;"
        "COMP_WORDS=(fairhour st); COMP_CWORD=1; _fairhour; echo ${COMPREPLY[@]};"
        "COMP_WORDS=(fairhour away g); COMP_CWORD=2; _fairhour; echo ${COMPREPLY[@]};"
        "COMP_WORDS=(fairhour manual --r); COMP_CWORD=2; _fairhour; echo ${COMPREPLY[@]}"
    )
    done = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["status start stop", "go_on", "--reason"]


def test_every_word_has_its_schema():
    named = {name.removeprefix("word:") for name in DEFS if name.startswith("word:")}
    assert named == {word.name for word in words() if word.name}


@pytest.mark.parametrize("status", [samples.recording(), samples.ready(state="paused")])
def test_a_status_is_spelled_as_its_schema_says_and_another_key_is_found(status):
    told = {"v": 1, "ok": True} | read.status_json(status)
    assert faults("status", told) == []
    assert faults("status", told | {"more": 1}) == ["status: more is promised nowhere"]
    assert faults("status", told | {"held": True}) == ["status.held: True is no integer"]
