"""Read one variable of the environment, or refuse it in one sentence."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit


class BadSetting(Exception):
    """A variable is missing or unreadable. Says its name, what was found, what is accepted."""

    def __init__(self, name: str, found: str | None, accepted: str) -> None:
        self.name, self.found, self.accepted = name, found, accepted
        what = "is not set" if found is None else f"is {found!r}"
        super().__init__(f"{name} {what}; accepted is {accepted}.")


class Environment:
    """The variables of one process, each read once and checked."""

    def __init__(self, variables: Mapping[str, str] | None = None) -> None:
        self._variables = os.environ if variables is None else variables

    def text(self, name: str, default: str | None = None, *, accepted: str = "text") -> str:
        """The variable as it stands; without a default it is required."""
        found = self._variables.get(name, "")
        if found:
            return found
        if default is None:
            raise BadSetting(name, None, accepted)
        return default

    def choice(self, name: str, choices: tuple[str, ...], default: str | None = None) -> str:
        """One of a few words."""
        accepted = "one of " + ", ".join(choices)
        found = self.text(name, default, accepted=accepted)
        if found not in choices:
            raise BadSetting(name, found, accepted)
        return found

    def folder(self, name: str, default: Path) -> Path:
        """An absolute path; it need not be there yet."""
        found = Path(self.text(name, str(default))).expanduser()
        if not found.is_absolute():
            raise BadSetting(name, str(found), "an absolute path")
        return found

    def origin(self, name: str, default: str | None = None, *, schemes: tuple[str, ...]) -> str:
        """Scheme, host and port people type to get here; no path."""
        accepted = "an address like " + " or ".join(f"{s}://market.example" for s in schemes)
        found = self.text(name, default, accepted=accepted)
        parts = urlsplit(found)
        if parts.scheme not in schemes or not parts.hostname or parts.path not in ("", "/"):
            raise BadSetting(name, found, accepted)
        return f"{parts.scheme}://{parts.netloc}"

    def secret(self, name: str, made: Callable[[], str] | None = None) -> str:
        """A secret from `NAME` or from the file `NAME_FILE`; else what `made` gives."""
        if found := self._variables.get(name, ""):
            return found
        if path := self._variables.get(f"{name}_FILE", ""):
            try:
                return Path(path).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError):
                raise BadSetting(f"{name}_FILE", path, "a readable text file") from None
        if made is None:
            raise BadSetting(name, None, f"a secret, or a file's path in {name}_FILE")
        return made()
