"""`fairhour-market`: choose the settings, then run the named command."""

import os
import sys

from marketplace.settings.env import BadSetting, Environment


def main() -> None:
    """Run one command; a wrong setting is one sentence and exit 2."""
    os.umask(0o077)  # whatever is made here, database and pictures too, is its owner's alone
    try:
        mode = Environment().choice("FAIRHOUR_MODE", ("embedded", "production"), "embedded")
        os.environ["DJANGO_SETTINGS_MODULE"] = f"marketplace.settings.{mode}"
        from django.core.management import execute_from_command_line

        # `close-week` is the file close_week.
        words = [word.replace("-", "_") for word in sys.argv[1:2] if word[:1] != "-"]
        execute_from_command_line(["fairhour-market", *words, *sys.argv[1 + len(words) :]])
    except BadSetting as error:
        sys.stderr.write(f"fairhour-market: {error}\n")
        sys.exit(2)


if __name__ == "__main__":
    main()
