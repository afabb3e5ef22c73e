"""What a terminal of a desk shows: source code to type into, a moving log, a drawing.

Run by file, in the terminal: `python shows.py source FILE`, `log` or `drawing`.
"""

import io
import keyword
import math
import sys
import time
import tokenize
from pathlib import Path

BLUE, GREEN, ORANGE, GREY, PLAIN = "\033[94m", "\033[92m", "\033[33m", "\033[90m", "\033[0m"


def source(file: str) -> None:
    """A Python file in colours; below it, what is typed."""
    text = Path(file).read_text(encoding="utf-8")
    for kind, word, (row, column), _, _ in tokenize.generate_tokens(io.StringIO(text).readline):
        if row <= 34 and word.strip():
            print(f"\033[{row};{column + 1}H{_colour(kind, word)}{word}{PLAIN}", end="")
    print("\033[36;1H", end="", flush=True)
    for _ in sys.stdin:
        pass


def _colour(kind: int, word: str) -> str:
    if kind == tokenize.STRING:
        return GREEN
    if kind == tokenize.COMMENT:
        return GREY
    if kind == tokenize.NUMBER:
        return ORANGE
    return BLUE if keyword.iskeyword(word) else PLAIN


def log() -> None:
    """A line four times a second, as a build would write it."""
    number = 0
    while True:
        number += 1
        colour = ORANGE if number % 7 == 0 else GREEN
        bar = "#" * (number * 5 % 40)
        print(f"{GREY}{number:05d}{PLAIN} {colour}step {number % 23:2d}{PLAIN} {bar}", flush=True)
        time.sleep(0.25)


def drawing() -> None:
    """A wheel of colours that does not move."""
    for y in range(-10, 11):
        for x in range(-38, 39):
            reach = math.hypot(x / 38, y / 10)
            turn = (math.atan2(y, x) / math.tau) % 1
            red, green, blue = (
                round(255 * (0.5 + 0.5 * math.cos(math.tau * (turn + third / 3))))
                for third in range(3)
            )
            inside = 0.35 < reach < 1
            print(f"\033[48;2;{red};{green};{blue}m \033[0m" if inside else " ", end="")
        print()
    sys.stdout.flush()
    while True:
        time.sleep(60)


if __name__ == "__main__":
    {"source": source, "log": log, "drawing": drawing}[sys.argv[1]](*sys.argv[2:])
