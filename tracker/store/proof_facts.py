"""What the marketplace was told of the chain and when, and what follows for a segment's verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, insert, select

from tracker.store.db import Database
from tracker.store.tables import CONTACTS, LINKS, SEGMENTS, SLOT_SEALS
from workdiary.claims import Claim, Contact, clock_off_s, overclaimed
from workdiary.seal import inner_hash
from workdiary.segment import COUNTED
from workdiary.slot_seal import SlotSeal, inner_of


@dataclass(frozen=True, slots=True)
class ProofFact:
    """What `workdiary.protection` asks: does the seal hold, how far was the clock off."""

    is_sealed: bool = True
    clock_off_s: int = 0


class ProofFacts:
    """Contacts as they were, and the same rule that the marketplace applies to them."""

    def __init__(self, database: Database, device_id: UUID) -> None:
        self._database = database
        self._device_id = str(device_id)

    def met(self, tx: Connection, contact: Contact) -> None:
        """The marketplace answered: it knows the chain up to here."""
        row = {"device_id": self._device_id, "upto": contact.upto, "at_s": contact.at_s}
        tx.execute(insert(CONTACTS), {**row, "ahead_s": contact.ahead_s})

    def of(self, ids: Iterable[UUID]) -> dict[UUID, ProofFact]:
        """By segment, for those that were sealed when their slot ended."""
        wanted = [str(id) for id in ids]
        with self._database.read() as connection:
            kept = connection.execute(
                select(SLOT_SEALS, SEGMENTS.c.starts_s, SEGMENTS.c.ends_s.label("now_ends_s"))
                .join_from(SLOT_SEALS, SEGMENTS, SEGMENTS.c.id == SLOT_SEALS.c.segment_id)
                .where(SLOT_SEALS.c.segment_id.in_(wanted))
            ).all()
            if not kept:
                return {}
            contacts = self._contacts(connection, min(row.seq for row in kept))
            begins = contacts[0].upto if contacts else 0
            too_much = overclaimed(contacts, self._claims(connection, begins))
            links = {
                row.seq: row
                for row in connection.execute(
                    select(LINKS.c.seq, LINKS.c.salt, LINKS.c.record).where(
                        LINKS.c.device_id == self._device_id,
                        LINKS.c.seq.in_([row.seq for row in kept]),
                    )
                )
            }
        found = {}
        for row in kept:
            id, link = UUID(row.segment_id), links.get(row.seq)
            seal = SlotSeal(seq=row.seq, salt=row.salt, ends_s=row.ends_s, recorded=row.recorded)
            is_there = link is not None and inner_hash(link.salt, link.record) == inner_of(
                seal, id, row.starts_s
            )
            found[id] = ProofFact(
                is_sealed=is_there and row.now_ends_s <= row.ends_s and id not in too_much,
                clock_off_s=clock_off_s(contacts, row.seq, row.now_ends_s),
            )
        return found

    def _contacts(self, connection: Connection, first: int) -> list[Contact]:
        """From the one before link `first` was told, in order."""
        rows = connection.execute(
            select(CONTACTS)
            .where(CONTACTS.c.device_id == self._device_id)
            .order_by(CONTACTS.c.at_s, CONTACTS.c.upto)
        ).all()
        begins = max((row.at_s for row in rows if row.upto < first), default=0)
        return [
            Contact(at_s=row.at_s, upto=row.upto, ahead_s=row.ahead_s)
            for row in rows
            if row.at_s >= begins
        ]

    def _claims(self, connection: Connection, begins: int) -> list[Claim]:
        rows = connection.execute(
            select(
                SLOT_SEALS.c.segment_id, SLOT_SEALS.c.seq, SEGMENTS.c.starts_s, SEGMENTS.c.ends_s
            )
            .join_from(SLOT_SEALS, SEGMENTS, SEGMENTS.c.id == SLOT_SEALS.c.segment_id)
            .where(SLOT_SEALS.c.seq > begins, SEGMENTS.c.state.in_(sorted(COUNTED | {"late"})))
        ).all()
        return [
            Claim(id=UUID(row.segment_id), place=row.seq, starts_s=row.starts_s, ends_s=row.ends_s)
            for row in rows
        ]
