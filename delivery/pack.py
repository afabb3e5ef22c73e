"""A `.tar.xz` and a `.deb` of the folder that PyInstaller made: `python -m delivery.pack`."""

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
MOST_MB, MOST_PACKED_MB = 220, 70
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What Qt and X11 take from the system; the rest is in the folder.
DEPENDS = "libc6, libegl1, libgl1, libfontconfig1, libxkbcommon0"
CONTROL = """Package: fairhour
Version: {version}
Architecture: {architecture}
Maintainer: Fairhour <maintainers@fairhour.example>
Installed-Size: {size_kb}
Depends: {depends}
Section: utils
Priority: optional
Homepage: https://fairhour.example/
Description: time tracker whose diary proves itself
 Records working hours for a contract: one picture of the screen per ten
 minutes, and how many key presses, clicks and scrolls each minute had.
 Everything stays on this computer until its hold ends.
"""


def version() -> str:
    """The project's."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def megabytes(folder: Path) -> float:
    """How much the files of a folder hold."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / 1_000_000


def share(target: Path) -> None:
    """What a desktop looks for under /usr/share: entry, metadata, icons, man page, completion."""
    copies = {
        "fairhour.desktop": "applications/fairhour.desktop",
        "app.fairhour.Fairhour.metainfo.xml": "metainfo/app.fairhour.Fairhour.metainfo.xml",
        "icons/fairhour.svg": "icons/hicolor/scalable/apps/fairhour.svg",
        "completion/fairhour.bash": "bash-completion/completions/fairhour",
        "completion/_fairhour": "zsh/vendor-completions/_fairhour",
        "completion/fairhour.fish": "fish/vendor_completions.d/fairhour.fish",
    }
    for source, place in copies.items():
        (target / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(RESOURCES / source, target / place)
    page = target / "man" / "man1" / "fairhour.1.gz"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_bytes(gzip.compress((RESOURCES / "man/fairhour.1").read_bytes(), 9, mtime=0))
    licences = target / "doc" / "fairhour"
    licences.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "NOTICE", licences / "copyright")
    icons(target / "icons" / "hicolor")


def icons(hicolor: Path) -> None:
    """The application's icon in each size that panels ask for."""
    # A QImage needs no application: whoever calls this may have one of its own, or none.
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(RESOURCES / "icons" / "fairhour.svg"))
    for size_px in ICON_SIZES:
        image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        place = hicolor / f"{size_px}x{size_px}" / "apps" / "fairhour.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(place))


def tar(built: Path, target: Path) -> Path:
    """The folder and the desktop's files, to be unpacked anywhere."""
    name = f"fairhour-{version()}-linux-{os.uname().machine}"
    stage = target / name
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(built, stage / "fairhour", symlinks=True)
    share(stage / "share")
    file = target / f"{name}.tar.xz"
    with tarfile.open(file, "w:xz", preset=6) as archive:
        archive.add(stage, arcname=name, filter=_nobodys)
    shutil.rmtree(stage)
    return file


def deb(built: Path, target: Path) -> Path:
    """A Debian package: the folder under /usr/lib, one command, the desktop's files."""
    stage = target / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(built, stage / "usr/lib/fairhour", symlinks=True)
    share(stage / "usr/share")
    (stage / "usr/bin").mkdir()
    (stage / "usr/bin/fairhour").symlink_to("../lib/fairhour/fairhour")
    (stage / "DEBIAN").mkdir()
    arch = {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)
    control = CONTROL.format(
        version=version(),
        architecture=arch,
        size_kb=round(megabytes(stage) * 1000),
        depends=DEPENDS,
    )
    (stage / "DEBIAN/control").write_text(control, encoding="utf-8")
    file = target / f"fairhour_{version()}_{arch}.deb"
    made = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(stage), str(file)]
    subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(stage)
    return file


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def main(dist: Path) -> int:
    """Pack, print sizes, and say no where they are over what was promised."""
    built = dist / "fairhour"
    size_mb = megabytes(built)
    packed = tar(built, dist)
    packed_mb = packed.stat().st_size / 1_000_000
    print(f"{built.name}: {size_mb:.1f} MB of {MOST_MB}")
    print(f"{packed.name}: {packed_mb:.1f} MB of {MOST_PACKED_MB}")
    if shutil.which("dpkg-deb"):
        made = deb(built, dist)
        print(f"{made.name}: {made.stat().st_size / 1_000_000:.1f} MB")
    return int(size_mb > MOST_MB or packed_mb > MOST_PACKED_MB)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
