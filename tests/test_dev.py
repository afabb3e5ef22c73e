import subprocess
import sys

import pytest

import dev


def test_make_knows_the_words_of_dev():
    makefile = (dev.ROOT / "Makefile").read_text(encoding="utf-8")
    words = next(line for line in makefile.splitlines() if line.startswith("WORDS :="))
    assert words.split()[2:] == list(dev.WORDS)


def test_help_says_one_line_about_each_word(capsys):
    assert dev.main(["help"]) == 0
    said = capsys.readouterr().out
    assert all(f"\n  {word}" in said for word in dev.WORDS)


def test_a_word_it_does_not_know_is_one_sentence(capsys):
    assert dev.main(["lunch"]) == 2
    assert capsys.readouterr().err.startswith("There is no `lunch`. There are: help, run,")


def test_nothing_but_the_standard_library_is_needed():
    alone = [sys.executable, "-I", "-S", str(dev.ROOT / "dev.py"), "help"]
    assert subprocess.run(alone, capture_output=True).returncode == 0


@pytest.mark.parametrize(
    ("said", "version"),
    [("echo uv 0.13.9 x86_64", (0, 13, 9)), ("echo uv 1.2.30", (1, 2, 30)), ("exit 127", ())],
)
def test_a_uv_that_does_not_run_has_no_version(tmp_path, said, version):
    uv = tmp_path / "uv"
    uv.write_text(f"#!/bin/sh\n{said}\n")
    uv.chmod(0o755)
    assert dev.version_of(uv) == version


def test_without_root_a_missing_package_is_one_line_to_type(monkeypatch, capsys):
    monkeypatch.setattr(dev, "installed_packages", lambda: {"xvfb"})
    monkeypatch.setattr(dev.shutil, "which", lambda name: name)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    with pytest.raises(dev.SetUpStopped) as stopped:
        dev.install_packages(["xvfb", "openbox", "xdotool"])
    last = str(stopped.value).splitlines()[-1].strip()
    assert last.startswith("sudo apt-get update && sudo apt-get install")
    assert last.endswith(" openbox xdotool")


def test_a_package_that_stands_in_for_another_counts(monkeypatch):
    listed = (
        "installed libglib2.0-0t64 libglib2.0-0 (= 2.84)\ninstalled xvfb \nconfig-files openbox \n"
    )
    monkeypatch.setattr(dev, "quietly", lambda *command: listed)
    assert dev.installed_packages() == {"libglib2.0-0t64", "libglib2.0-0", "xvfb"}
