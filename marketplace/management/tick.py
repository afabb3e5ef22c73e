"""The thread beside the others that hands on what is due, once a second."""

import logging
import threading

from django.db import DatabaseError, close_old_connections

from marketplace.deadlines.pulse import pulse
from marketplace.errors import MarketError
from marketplace.intake.open_pictures import open_pictures
from marketplace.intake.receive_snapshot import forget_aside
from marketplace.intake.settle_parked import settle_parked
from marketplace.intake.tombstone import sweep
from marketplace.retries import forget_done, free_lost
from marketplace.tasks import hand_on_due
from marketplace.tools import Tools

logger = logging.getLogger("fairhour.tick")
EVERY_S = 1.0
SWEEP_S = 3_600


class Tick:
    """Deadlines, and segments whose time has come. Any process may run one: rows decide."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._pulsed_s = 0
        self._swept_s = 0
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tick", daemon=True)

    def start(self) -> None:
        """Begin; the first look is a second away. A gap is made up before anybody is answered."""
        self.beat()
        self._thread.start()

    def stop(self) -> None:
        """End after the verb that is running."""
        self._stopped.set()
        self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._stopped.wait(EVERY_S):
            try:
                self.once()
            except (DatabaseError, MarketError) as error:
                logger.warning("tick.failed %s", type(error).__name__)
            finally:
                close_old_connections()

    def once(self) -> None:
        """One look."""
        tools = self._tools
        self.beat()
        hand_on_due(tools.clock.read().now_s, tools)
        free_lost()
        settle_parked(clock=tools.clock, policy=tools.policy, seal=tools.seal)
        open_pictures(tools.blobs)
        self.tidy()

    def tidy(self) -> None:
        """Once an hour: what a removed segment, or nobody, should hold any more goes."""
        now_s = self._tools.clock.read().now_s
        if now_s - self._swept_s >= SWEEP_S:
            sweep(self._tools.seal, now_s=now_s)
            forget_aside(self._tools.blobs, now_s=now_s, policy=self._tools.policy)
            self._swept_s = now_s

    def beat(self) -> None:
        """Once a minute: the server is up."""
        now_s = self._tools.clock.read().now_s
        if now_s - self._pulsed_s >= self._tools.policy.pulse_s:
            pulse(now_s=now_s, policy=self._tools.policy)
            forget_done()
            self._pulsed_s = now_s
