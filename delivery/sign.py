"""Sign the word of a new version: `python -m delivery.sign KEY_FILE VERSION PAGE DATE`.

The key is 64 hexadecimal digits. Its public half, which this prints to standard error, stands as
`resources/release.key` in the builds that look for newer ones.
"""

import json
import sys
from pathlib import Path

from tracker.release import message, read_release
from workdiary.seal import SigningKey


def manifest(key: SigningKey, version: str, page: str, published: str) -> str:
    """The manifest, signed; ValueError where the app would not believe it."""
    told = {"v": 1, "version": version, "page": page, "published": published}
    text = json.dumps(told | {"signature": key.sign(message(told))}, sort_keys=True)
    if read_release(text.encode(), key.public_hex) is None:
        raise ValueError("version 1.2.3, an https address and a date like 2026-12-01 are needed")
    return text


def main(words: list[str]) -> int:
    """Print it."""
    file, version, page, published = words
    key = SigningKey.from_bytes(bytes.fromhex(Path(file).read_text(encoding="ascii").strip()))
    print(manifest(key, version, page, published))
    print(key.public_hex, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
