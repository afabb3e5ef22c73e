"""Run the named benchmarks one after the other and print the table of all."""

import importlib
import sys


def main(words: list[str]) -> None:
    """One line a benchmark: for people, or with `--json` for programs."""
    found = []
    for module in (word for word in words if not word.startswith("-")):
        print(f"{module} ...", file=sys.stderr, flush=True)
        found.append(importlib.import_module(module).measure())
    print("\n".join(figure.line() if "--json" in words else figure.row() for figure in found))


if __name__ == "__main__":
    main(sys.argv[1:])
