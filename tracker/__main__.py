"""`fairhour`: with no word open the app, with a word talk to it."""

import os
import sys
from collections.abc import Sequence

from tracker import cli


def main(words: Sequence[str] | None = None) -> int:
    """The exit code; see `cli`."""
    words = sys.argv[1:] if words is None else words
    asked = cli.parser().parse_args(words)
    if asked.word is None:
        return _run_app(is_headless=asked.headless, keep_in_file=asked.sign_in_file)
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
        sys.stderr.write(outcome.say + "\n")
        return cli.NO_ANSWER if outcome.code == "in_use" else cli.BAD_ARGUMENTS
    return outcome


if __name__ == "__main__":
    sys.exit(main())
