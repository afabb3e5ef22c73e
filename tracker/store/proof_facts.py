"""What the marketplace was told of the chain and when, and what follows for a segment's verdict."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import Connection, func, insert, select

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
        tx.execute(insert(CONTACTS), {"device_id": self._device_id, **asdict(contact)})

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
            seqs = [row.seq for row in kept]
            contacts = self._contacts(connection, min(seqs), max(seqs))
            too_much = overclaimed(contacts, self._claims(connection, contacts))
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

    def _contacts(self, connection: Connection, first: int, last: int) -> list[Contact]:
        """From the one before link `first` was told to the one that told of `last`, in order.

        No later one says anything of them, and a diary of years has many.
        """
        ours = CONTACTS.c.device_id == self._device_id
        before = select(func.max(CONTACTS.c.at_s)).where(ours, CONTACTS.c.upto < first)
        told = select(func.min(CONTACTS.c.at_s)).where(ours, CONTACTS.c.upto >= last)
        wanted = select(CONTACTS).where(ours)
        begins_s = connection.execute(before).scalar()
        ends_s = connection.execute(told).scalar()
        if begins_s is not None:
            wanted = wanted.where(CONTACTS.c.at_s >= begins_s)
        if ends_s is not None:
            wanted = wanted.where(CONTACTS.c.at_s <= ends_s)
        rows = connection.execute(wanted.order_by(CONTACTS.c.at_s, CONTACTS.c.upto))
        return [
            Contact(
                at_s=row.at_s, upto=row.upto, ahead_s=row.ahead_s, uncertain_ms=row.uncertain_ms
            )
            for row in rows
        ]

    def _claims(self, connection: Connection, contacts: Sequence[Contact]) -> list[Claim]:
        """What was told at these contacts."""
        begins = contacts[0].upto if contacts else 0
        ends = max((one.upto for one in contacts), default=0)
        rows = connection.execute(
            select(
                SLOT_SEALS.c.segment_id, SLOT_SEALS.c.seq, SEGMENTS.c.starts_s, SEGMENTS.c.ends_s
            )
            .join_from(SLOT_SEALS, SEGMENTS, SEGMENTS.c.id == SLOT_SEALS.c.segment_id)
            .where(
                SLOT_SEALS.c.seq > begins,
                SLOT_SEALS.c.seq <= ends,
                SEGMENTS.c.state.in_(sorted(COUNTED | {"late"})),
            )
        ).all()
        return [
            Claim(id=UUID(row.segment_id), place=row.seq, starts_s=row.starts_s, ends_s=row.ends_s)
            for row in rows
        ]
