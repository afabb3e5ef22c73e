"""Every local table on one page, and the triggers that guard them.

Instants are whole Unix seconds, ids are UUID texts, hashes are lower-case hex.
"""

from sqlalchemy import (
    BLOB,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

METADATA = MetaData()

# One row a segment. `record` is its canonical JSON, checkpointed while it runs; the columns beside
# it repeat what queries need. `number` is the last operation number given out for it.
SEGMENTS = Table(
    "segments",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("contract_id", Text, nullable=False),
    Column("starts_s", Integer, nullable=False),
    Column("ends_s", Integer, nullable=False),
    Column("memo", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("held_until_s", Integer),
    Column("code", Text),
    Column("other_id", Text),
    Column("number", Integer, nullable=False, server_default="0"),
    Column("record", BLOB, nullable=False),
    CheckConstraint("starts_s >= 0 AND starts_s < ends_s", name="segment_runs_forward"),
    CheckConstraint("starts_s / 600 = (ends_s - 1) / 600", name="segment_inside_slot"),
    CheckConstraint("number >= 0", name="segment_number_counts_up"),
)
Index("segment_by_start", SEGMENTS.c.starts_s, SEGMENTS.c.ends_s)
Index("segment_by_state", SEGMENTS.c.state, SEGMENTS.c.held_until_s)

# One row a picture of a segment. Two segments may show the same bytes: one file, two rows.
SNAPSHOTS = Table(
    "snapshots",
    METADATA,
    Column("segment_id", Text, ForeignKey("segments.id"), nullable=False),
    Column("taken_s", Integer, nullable=False),
    Column("screen", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("size_bytes", Integer, nullable=False),
    PrimaryKeyConstraint("segment_id", "taken_s", "screen"),
    CheckConstraint("length(sha256) = 64", name="snapshot_named_by_hash"),
    CheckConstraint("size_bytes > 0", name="snapshot_has_bytes"),
)
Index("snapshot_by_hash", SNAPSHOTS.c.sha256)

# A picture that was covered by hand, as it was: until its hold ends. `facts` are those of the
# picture, `cover` what hides it now.
ORIGINALS = Table(
    "originals",
    METADATA,
    Column("segment_id", Text, nullable=False),
    Column("taken_s", Integer, nullable=False),
    Column("screen", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("cover", Text, nullable=False),
    PrimaryKeyConstraint("segment_id", "taken_s", "screen"),
    CheckConstraint("length(sha256) = 64", name="original_named_by_hash"),
)

# What is being recorded, in one row; none when nothing is.
UNDERWAY = Table(
    "underway",
    METADATA,
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("contract_id", Text, nullable=False),
    Column("memo", Text, nullable=False),
    Column("began_s", Integer, nullable=False),
    CheckConstraint("place = 1", name="underway_is_one"),
)

# Absences that were left out without an answer: one row each, those of one answer by `asked_s`.
LEFT_OUT = Table(
    "left_out",
    METADATA,
    Column("from_s", Integer, primary_key=True, autoincrement=False),
    Column("to_s", Integer, nullable=False),
    Column("asked_s", Integer, nullable=False),
    Column("contract_id", Text, nullable=False),
    Column("memo", Text, nullable=False),
    CheckConstraint("from_s < to_s", name="left_out_runs_forward"),
)

# Where a segment was sealed when its slot ended, and what opens that link.
SLOT_SEALS = Table(
    "slot_seals",
    METADATA,
    Column("segment_id", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("salt", Text, nullable=False),
    Column("ends_s", Integer, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("key", Text, nullable=False),
)

# The device's chain: one link for the end of each slot, and for each record that left the hold.
# Never changed, never removed.
LINKS = Table(
    "links",
    METADATA,
    Column("device_id", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("prev", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("salt", Text, nullable=False),
    Column("record", BLOB, nullable=False),
    PrimaryKeyConstraint("device_id", "seq"),
    UniqueConstraint("device_id", "prev", name="link_follows_once"),
)

# Up to which link the marketplace is known to hold this device's chain, as hashes.
CHAIN_TOLD = Table(
    "chain_told",
    METADATA,
    Column("device_id", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
)

# Each time the marketplace was told more of the chain, or gave a receipt: by its clock, and how far
# this computer's was ahead of it.
CONTACTS = Table(
    "contacts",
    METADATA,
    Column("device_id", Text, nullable=False),
    Column("at_s", Integer, nullable=False),
    Column("upto", Integer, nullable=False),
    Column("ahead_s", Integer),
    Column("uncertain_ms", Integer),
)
Index("contact_by_time", CONTACTS.c.device_id, CONTACTS.c.at_s)

# What has to reach the marketplace, in order of `place`. `tries` counts hand-overs to the network.
# No further index: rows leave with their receipt, and each index costs a page at every commit.
OUTBOX = Table(
    "outbox",
    METADATA,
    Column("place", Integer, primary_key=True, autoincrement=True),
    Column("item_id", Text, nullable=False, unique=True),
    Column("segment_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("device_id", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("prev", Text, nullable=False),
    Column("salt", Text, nullable=False),
    Column("record", BLOB, nullable=False),
    Column("payload_sha256", Text, nullable=False),
    Column("snapshots", Text, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("not_before_s", Integer, nullable=False, server_default="0"),
    Column("code", Text),
    Column("detail", Text),
    Column("other_id", Text),
    CheckConstraint("kind IN ('segment', 'operation')", name="outbox_kind_known"),
    CheckConstraint(
        "state IN ('waiting', 'sending', 'parked', 'refused')", name="outbox_state_known"
    ),
    sqlite_autoincrement=True,
)

# What the marketplace promised about each segment, signed.
RECEIPTS = Table(
    "receipts",
    METADATA,
    Column("segment_id", Text, primary_key=True),
    Column("received_s", Integer, nullable=False),
    Column("payload_sha256", Text, nullable=False),
    Column("receipt", BLOB, nullable=False),
)

# The marketplace's public keys as first seen. A known id never gets another key.
SERVER_KEYS = Table(
    "server_keys",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("public_hex", Text, nullable=False),
)

# The newest head of each contract's log that was proven: that log may only grow.
LOG_HEADS = Table(
    "log_heads",
    METADATA,
    Column("contract_id", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("root", Text, nullable=False),
)

# Heads that receipts named since: each is proven to be one of that log before it is believed.
UNPROVEN_HEADS = Table(
    "unproven_heads",
    METADATA,
    Column("contract_id", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("root", Text, nullable=False),
    PrimaryKeyConstraint("contract_id", "size", "root"),
)

# Contracts as last fetched, in the marketplace's order.
CONTRACTS = Table(
    "contracts",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("terms", BLOB, nullable=False),
    Column("week_s", Integer, nullable=False),
    Column("balance_covers_s", Integer),
    Column("fetched_s", Integer, nullable=False),
    Column("client_verified", Boolean, nullable=False, server_default="1"),
)

_OVERLAPS = """
    NEW.state NOT IN ('removed', 'parked', 'refused') AND EXISTS (
      SELECT 1 FROM segments s
      WHERE s.starts_s > NEW.starts_s - 600 AND s.starts_s < NEW.ends_s
        AND s.ends_s > NEW.starts_s AND s.id <> NEW.id
        AND s.state NOT IN ('removed', 'parked', 'refused'))"""

# Installed after every migration: a rebuilt table silently loses its triggers.
# A segment spans at most 600 s, so a window of one slot on the index finds every overlap.
GUARDS: dict[str, str] = {
    "segment_no_overlap_insert": f"""CREATE TRIGGER segment_no_overlap_insert
  BEFORE INSERT ON segments WHEN {_OVERLAPS}
  BEGIN SELECT RAISE(ABORT, 'segment_no_overlap'); END""",
    "segment_no_overlap_update": f"""CREATE TRIGGER segment_no_overlap_update
  BEFORE UPDATE OF id, starts_s, ends_s, state ON segments WHEN {_OVERLAPS}
  BEGIN SELECT RAISE(ABORT, 'segment_no_overlap'); END""",
    "link_never_changed": """CREATE TRIGGER link_never_changed
  BEFORE UPDATE ON links BEGIN SELECT RAISE(ABORT, 'link_never_changed'); END""",
    "link_never_removed": """CREATE TRIGGER link_never_removed
  BEFORE DELETE ON links BEGIN SELECT RAISE(ABORT, 'link_never_removed'); END""",
    "outbox_payload_never_changed": """CREATE TRIGGER outbox_payload_never_changed
  BEFORE UPDATE OF
    item_id, device_id, seq, prev, salt, record, payload_sha256, snapshots ON outbox
  BEGIN SELECT RAISE(ABORT, 'outbox_payload_never_changed'); END""",
    "receipt_never_changed": """CREATE TRIGGER receipt_never_changed
  BEFORE UPDATE ON receipts BEGIN SELECT RAISE(ABORT, 'receipt_never_changed'); END""",
    "server_key_never_changed": """CREATE TRIGGER server_key_never_changed
  BEFORE UPDATE ON server_keys BEGIN SELECT RAISE(ABORT, 'server_key_never_changed'); END""",
}
