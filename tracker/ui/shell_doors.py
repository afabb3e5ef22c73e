"""What the desktop around the windows offers them, described by shape."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol


class TrayHost(Protocol):
    """Who shows tray icons now, as a word that changes with it; "" for nobody. May wait."""

    def found(self) -> str: ...

    def listen(self, changed: Callable[[], None]) -> None: ...


class Notifier(Protocol):
    """The desktop's own notices; the calls wait for its server."""

    def show(self, notice: Any) -> bool: ...

    def withdraw(self, kind: str) -> None: ...


class Told(Protocol):
    """One notice as it was told."""

    @property
    def at_s(self) -> int: ...

    @property
    def kind(self) -> str: ...

    @property
    def words(self) -> str: ...


class Quiet(Protocol):
    """Whether the desktop wants nothing to pop up; waits for it."""

    def is_asked(self) -> bool: ...


class Hotkeys(Protocol):
    """Keys that work in every program; both calls wait for the desktop."""

    def take(self, keys: Mapping[str, str]) -> Mapping[str, str]: ...

    def close(self) -> None: ...


class EveryProgram(Protocol):
    """How the keys that work in every program stand; `changed` is a signal without words."""

    changed: Any

    def take(self, settings: Any, keys: Mapping[str, str]) -> None: ...

    def says(self) -> str: ...


class NoticeBook(Protocol):
    """The notices of the last 30 days; both calls use a file."""

    def add(self, told: Any) -> None: ...

    def all(self) -> Sequence[Told]: ...


class Autostart(Protocol):
    """Whether the app starts with the computer; both calls use a file or the registry."""

    def is_on(self) -> bool: ...

    def turn(self, *, on: bool) -> None: ...


class Wishes(Protocol):
    """What this person asked their desktop for; `is_dark` None: nothing."""

    @property
    def is_dark(self) -> bool | None: ...

    @property
    def more_contrast(self) -> bool: ...

    @property
    def less_motion(self) -> bool: ...


class Appearance(Protocol):
    """The desktop's wishes; `read` waits for it."""

    def read(self) -> Wishes: ...

    def listen(self, changed: Callable[[], None]) -> None: ...


class Shell(Protocol):
    """What the desktop around the windows offers."""

    @property
    def tray(self) -> TrayHost | None: ...

    @property
    def appearance(self) -> Appearance | None: ...

    @property
    def quiet(self) -> Quiet: ...

    @property
    def autostart(self) -> Autostart: ...

    @property
    def book(self) -> NoticeBook: ...

    def hotkeys(self, heard: Callable[[str], None], says: Mapping[str, str]) -> Hotkeys | None: ...

    def notifier(self, heard: Callable[[str, str], None]) -> Notifier | None: ...
