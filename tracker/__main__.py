"""`fairhour`: with no word open the app, with a word talk to it."""

import os
import sys
from collections.abc import Sequence

HEADLESS, IN_FILE = "--headless", "--sign-in-file"


def main(words: Sequence[str] | None = None) -> int:
    """The exit code; see `cli`."""
    words = sys.argv[1:] if words is None else words
    if set(words) <= {HEADLESS, IN_FILE}:
        # Before anything of the command line is loaded: it brings the store, and the store SQL.
        return _run_app(is_headless=HEADLESS in words, keep_in_file=IN_FILE in words)
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


def _run_app(*, is_headless: bool, keep_in_file: bool) -> int:
    # Loaded only to run the app: `fairhour status` needs none of it.
    from tracker.launch import CannotStart, run

    outcome = run(os.environ, with_windows=not is_headless, keep_in_file=keep_in_file)
    if isinstance(outcome, CannotStart):
        from tracker import cli

        sys.stderr.write(outcome.say + "\n")
        return cli.NO_ANSWER if outcome.code == "in_use" else cli.BAD_ARGUMENTS
    return outcome


if __name__ == "__main__":
    sys.exit(main())
