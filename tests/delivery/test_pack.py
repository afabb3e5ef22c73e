import gzip
import shutil
import subprocess
from pathlib import Path

import pytest

from delivery.pack import ICON_SIZES, ROOT, share
from delivery.sign import manifest
from tracker.release import read_release
from workdiary.seal import SigningKey

RESOURCES = ROOT / "resources"
SPEC = (ROOT / "build.spec").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("share")
    share(folder)
    return folder


def test_a_desktop_finds_entry_metadata_icons_man_page_and_completion(made):
    for place in (
        "applications/fairhour.desktop",
        "metainfo/app.fairhour.Fairhour.metainfo.xml",
        "icons/hicolor/scalable/apps/fairhour.svg",
        "bash-completion/completions/fairhour",
        "zsh/vendor-completions/_fairhour",
        "fish/vendor_completions.d/fairhour.fish",
    ):
        assert (made / place).stat().st_size > 100, place
    page = gzip.decompress((made / "man/man1/fairhour.1.gz").read_bytes())
    assert page.startswith(b".TH FAIRHOUR 1")
    for size_px in ICON_SIZES:
        png = (made / f"icons/hicolor/{size_px}x{size_px}/apps/fairhour.png").read_bytes()
        assert int.from_bytes(png[16:20], "big") == size_px


@pytest.mark.parametrize(
    ("command", "place"),
    [
        (["desktop-file-validate"], "applications/fairhour.desktop"),
        (
            ["appstreamcli", "validate", "--no-net"],
            "metainfo/app.fairhour.Fairhour.metainfo.xml",
        ),
    ],
)
def test_the_desktops_own_checkers_have_nothing_to_say(made, command, place):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*command, made / place], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_links_are_ours_on_every_system():
    assert "x-scheme-handler/fairhour" in (RESOURCES / "fairhour.desktop").read_text()
    assert 'CFBundleURLSchemes": ["fairhour"]' in SPEC


def test_the_build_leaves_out_server_tests_and_what_of_qt_no_window_uses():
    for name in ("marketplace", "django", "tests", "pytest", "psycopg", "PySide6.QtQml"):
        assert f'"{name}"' in SPEC
    assert "NSScreenCaptureUsageDescription" in SPEC
    assert "version_info()" in SPEC
    assert Path(RESOURCES / "macos/entitlements.plist").exists()


def test_a_signed_manifest_is_one_the_app_believes():
    key = SigningKey.generate()
    text = manifest(key, "0.2.0", "https://fairhour.example/download/", "2026-12-01")
    assert read_release(text.encode(), key.public_hex).version == "0.2.0"
    with pytest.raises(ValueError, match="https"):
        manifest(key, "0.2.0", "http://fairhour.example/", "2026-12-01")
