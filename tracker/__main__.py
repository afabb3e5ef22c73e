"""`fairhour`: with no word open the app, with a word talk to it."""

import os
import sys
from collections.abc import Sequence, Set

from tracker.link import is_link

HEADLESS, IN_FILE, HIDDEN = "--headless", "--sign-in-file", "--hidden"


def main(words: Sequence[str] | None = None) -> int:
    """The exit code; see `cli`."""
    words = sys.argv[1:] if words is None else words
    links = [word for word in words if is_link(word)]
    if len(links) < 2 and set(words) <= {HEADLESS, IN_FILE, HIDDEN, *links}:
        # Before anything of the command line is loaded: it brings the store, and the store SQL.
        return _run_app(set(words), "".join(links))
    return _talk(words)


def _talk(words: Sequence[str]) -> int:
    from tracker import cli

    try:
        code = cli.main(words, os.environ, out=sys.stdout, err=sys.stderr)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has read enough. Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _run_app(words: Set[str], link: str) -> int:
    # Loaded only to run the app: `fairhour status` needs none of it.
    from tracker.launch import CannotStart, run

    outcome = run(
        os.environ,
        with_windows=HEADLESS not in words,
        keep_in_file=IN_FILE in words,
        is_hidden=HIDDEN in words,
        link=link,
    )
    if isinstance(outcome, CannotStart):
        from tracker import cli

        sys.stderr.write(outcome.say + "\n")
        return cli.NO_ANSWER if outcome.code == "in_use" else cli.BAD_ARGUMENTS
    return outcome


if __name__ == "__main__":
    sys.exit(main())
