"""Send a batch with the piece of the chain that its records stand in or behind."""

from collections.abc import Sequence

from tracker.errors import ChainGap, Garbled
from tracker.store.diary import Diary
from tracker.store.outbox import Kind
from tracker.sync.answers import Answer
from tracker.sync.api import MarketApi
from workdiary.claims import Contact
from workdiary.clock import Clock
from workdiary.seal import Link

# Inner hashes in one request, so that a batch with them still fits.
PIECE_LINKS = 1_000
# Each halves how much of the chain is taken for known there: from any length to nothing.
GAP_TRIES = 64


class Delivery:
    """Tells the marketplace each link of the chain as a hash, before or with its record."""

    def __init__(self, diary: Diary, api: MarketApi, clock: Clock) -> None:
        self._diary = diary
        self._api = api
        self._clock = clock

    def batch(self, kind: Kind, links: Sequence[Link]) -> list[Answer | None]:
        """Send these records; their answers.

        What is held or never leaves is told as a hash with them, up to the chain's end: so when
        it was recorded is fixed by now, and not only when it is let go.
        """
        for _ in range(GAP_TRIES):
            try:
                return self._send(kind, links)
            except ChainGap as gap:
                self._go_back(gap)
        raise Garbled(self._api.host, "chain_gap")

    def _send(self, kind: Kind, links: Sequence[Link]) -> list[Answer | None]:
        chain = self._diary.chain
        upto = chain.head().seq
        while upto - (told := chain.told()) > PIECE_LINKS:
            middle = told + PIECE_LINKS
            self._api.send_segments(chain.piece(after=told, upto=middle), [])
            self._tell(middle)
        send = self._api.send_segments if kind == "segment" else self._api.send_operations
        answers = send(chain.piece(after=told, upto=max(upto, told)), links)
        if upto > told:
            self._tell(upto)
        self._met(max(upto, told))
        return answers

    def _met(self, upto: int) -> None:
        """Remember when the marketplace knew how much of the chain, by its own clock."""
        seen = self._api.server_time
        if seen is None:
            return
        at_s = (self._clock.read().wall_ms - seen.ahead_ms) // 1000
        contact = Contact(
            at_s=at_s,
            upto=upto,
            ahead_s=round(seen.ahead_ms / 1000),
            uncertain_ms=seen.uncertain_ms,
        )
        with self._diary.database.transaction() as tx:
            self._diary.proof_facts.met(tx, contact)

    def _go_back(self, gap: ChainGap) -> None:
        """The marketplace knows less than was told: it was restored. Or another chain: a copy of
        this diary was used elsewhere; then half as much is tried, down to what both share.
        """
        chain = self._diary.chain
        is_shared = chain.hash_at(gap.seq) == gap.hash and gap.seq != chain.told()
        self._tell(gap.seq if is_shared else chain.told() // 2)

    def _tell(self, seq: int) -> None:
        with self._diary.database.transaction() as tx:
            self._diary.chain.tell(tx, seq)
