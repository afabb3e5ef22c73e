"""The ways to look at the screens, best first: what fails in use gives way to the next."""

import threading
from collections.abc import Sequence
from contextlib import suppress

from tracker.capture.desktop import Ability, Frame, Screen
from tracker.capture.none import NoneScreen
from tracker.errors import NoScreen

# A way that failed is tried again after so many pictures, about an hour of them: a portal that
# hangs costs seconds each time. Where nothing else is left, it is tried at the next picture.
REST_PICTURES = 6

# The way is not there at all. What a way that is there says is more use to the person.
ABSENT = frozenset(
    {"no_display", "xwayland", "no_bus", "no_portal", "no_wayland", "no_grim", "no_screens"}
)

# Of ways that are all absent: these say at least that a Wayland desktop is there.
MORE_TELLING = ("no_grim", "xwayland")


class Screens:
    """A Screen made of several. `grab` looks in the best way that does not rest; a way that raises
    rests, and the next is tried within the same call.

    Whoever finds its pictures worthless says `pass_over`: the next grab uses the next way.
    """

    def __init__(self, screens: Sequence[Screen]) -> None:
        self._screens = tuple(screens)
        self._rests = [0] * len(self._screens)
        self._reasons: dict[int, str] = {}
        self._in_use: int | None = None
        self._passed_over: int | None = None
        self._guard = threading.Lock()
        self._in_hand = threading.Lock()

    @property
    def name(self) -> str:
        """The way that made the last picture; "none" while none does."""
        in_use = self._in_use
        return NoneScreen.name if in_use is None else self._screens[in_use].name

    @property
    def limits(self) -> tuple[str, ...]:
        """What the way in use cannot do."""
        in_use = self._in_use
        return () if in_use is None else self._screens[in_use].limits

    @property
    def reason(self) -> str:
        """Why there is no picture: a code, "" while there is a way in use."""
        if self._in_use is not None:
            return ""
        with self._guard:
            reasons = list(self._reasons.values())
        present = [reason for reason in reasons if reason not in ABSENT]
        if present:
            return present[0]
        telling = [reason for reason in MORE_TELLING if reason in reasons]
        return next(iter([*telling, *reasons]), "looking")

    @property
    def ability(self) -> Ability:
        """What is in use now, and why each way before it is not. May be read from any thread."""
        with self._guard:
            passed_over = tuple(
                (self._screens[place].name, reason)
                for place, reason in sorted(self._reasons.items())
            )
        return Ability(
            of="pictures",
            name=self.name,
            passed_over=passed_over,
            limits=self.limits,
            reason=self.reason,
        )

    def grab(self, *, with_pointer: bool = False) -> tuple[Frame, ...]:
        """All screens, by the best way that answers; NoScreen with the most telling reason."""
        with self._in_hand:
            return self._grab(with_pointer)

    def _grab(self, with_pointer: bool) -> tuple[Frame, ...]:
        for place in self._due():
            try:
                frames = self._screens[place].grab(with_pointer=with_pointer)
            except NoScreen as error:
                self._rest(place, error.reason)
                if place == self._passed_over:
                    self._passed_over = None
                continue
            with self._guard:
                self._reasons = {n: why for n, why in self._reasons.items() if n < place}
            self._in_use, self._passed_over = place, None
            return frames
        self._in_use = None
        reason = self.reason
        # A way whose picture was worth nothing still works; no other does.
        self._in_use = self._passed_over
        raise NoScreen(reason)

    def pass_over(self, reason: str) -> bool:
        """Its pictures are worth nothing, so it rests. False: no other way is left to try."""
        in_use = self._in_use
        if in_use is None:
            return False
        self._rest(in_use, reason)
        self._passed_over = in_use
        return not all(self._rests)

    def wake(self) -> None:
        """Try every way again at the next picture: something has changed, say a permission."""
        self._rests = [0] * len(self._screens)

    def look_again(self) -> None:
        """Something has changed: see what can be seen now. `ability` tells what came of it."""
        self.wake()
        # What is found out stands in `ability`; nobody waits for the picture.
        with suppress(NoScreen):
            self.grab()

    def close(self) -> None:
        """Let go of every display."""
        for screen in self._screens:
            screen.close()

    def _due(self) -> tuple[int, ...]:
        if all(self._rests):
            self.wake()
        due = tuple(place for place, rest in enumerate(self._rests) if not rest)
        self._rests = [max(0, rest - 1) for rest in self._rests]
        return due

    def _rest(self, place: int, reason: str) -> None:
        self._rests[place] = REST_PICTURES
        with self._guard:
            self._reasons[place] = reason
