"""Make the list of stolen passwords that sign-up refuses, from text files of one password a line.

    python delivery/make_stolen_list.py first.txt second.txt

What is written are the first five bytes of each SHA-256, sorted: 200 kB that are looked up in
place. The list in the repository is made of the 30,000 most frequent passwords of the zxcvbn
package (MIT, Dropbox Inc.) and the 20,000 of Django's validator (BSD; by Royce Williams, from
Have I Been Pwned); both are written in lower case.
"""

import sys
from pathlib import Path

from marketplace.people.stolen import PLACE, shortened


def main(files: list[str]) -> None:
    """Read every file, write the list."""
    lines = (line for name in files for line in Path(name).read_text("utf-8").splitlines())
    found = sorted({shortened(line.strip().lower()) for line in lines if len(line.strip()) >= 4})
    PLACE.write_bytes(b"".join(found))
    print(f"{len(found)} passwords, {PLACE.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
