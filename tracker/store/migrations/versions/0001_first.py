"""The first tables. Runs before the new code opens the diary."""

import sqlalchemy as sa
from alembic import op

revision = "0001_first"
down_revision = None


def upgrade() -> None:
    """Make every table of the first release."""
    _segments()
    _outbox()
    _chain()
    _answers()


def _segments() -> None:
    op.create_table(
        "segments",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("contract_id", sa.Text, nullable=False),
        sa.Column("starts_s", sa.Integer, nullable=False),
        sa.Column("ends_s", sa.Integer, nullable=False),
        sa.Column("memo", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("held_until_s", sa.Integer),
        sa.Column("code", sa.Text),
        sa.Column("other_id", sa.Text),
        sa.Column("number", sa.Integer, nullable=False, server_default="0"),
        sa.Column("record", sa.BLOB, nullable=False),
        sa.CheckConstraint("starts_s >= 0 AND starts_s < ends_s", name="segment_runs_forward"),
        sa.CheckConstraint("starts_s / 600 = (ends_s - 1) / 600", name="segment_inside_slot"),
        sa.CheckConstraint("number >= 0", name="segment_number_counts_up"),
    )
    op.create_index("segment_by_start", "segments", ["starts_s", "ends_s"])
    op.create_index("segment_by_state", "segments", ["state", "held_until_s"])
    op.create_table(
        "snapshots",
        sa.Column("segment_id", sa.Text, sa.ForeignKey("segments.id"), nullable=False),
        sa.Column("taken_s", sa.Integer, nullable=False),
        sa.Column("screen", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("segment_id", "taken_s", "screen"),
        sa.CheckConstraint("length(sha256) = 64", name="snapshot_named_by_hash"),
        sa.CheckConstraint("size_bytes > 0", name="snapshot_has_bytes"),
    )
    op.create_index("snapshot_by_hash", "snapshots", ["sha256"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("item_id", sa.Text, nullable=False, unique=True),
        sa.Column("segment_id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("device_id", sa.Text, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("prev", sa.Text, nullable=False),
        sa.Column("salt", sa.Text, nullable=False),
        sa.Column("record", sa.BLOB, nullable=False),
        sa.Column("payload_sha256", sa.Text, nullable=False),
        sa.Column("snapshots", sa.Text, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
        sa.Column("not_before_s", sa.Integer, nullable=False, server_default="0"),
        sa.Column("code", sa.Text),
        sa.Column("detail", sa.Text),
        sa.Column("other_id", sa.Text),
        sa.CheckConstraint("kind IN ('segment', 'operation')", name="outbox_kind_known"),
        sa.CheckConstraint(
            "state IN ('waiting', 'sending', 'parked', 'refused')", name="outbox_state_known"
        ),
        sqlite_autoincrement=True,
    )


def _chain() -> None:
    op.create_table(
        "links",
        sa.Column("device_id", sa.Text, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("prev", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("salt", sa.Text, nullable=False),
        sa.Column("record", sa.BLOB, nullable=False),
        sa.PrimaryKeyConstraint("device_id", "seq"),
        sa.UniqueConstraint("device_id", "prev", name="link_follows_once"),
    )
    op.create_table(
        "chain_told",
        sa.Column("device_id", sa.Text, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
    )


def _answers() -> None:
    op.create_table(
        "receipts",
        sa.Column("segment_id", sa.Text, primary_key=True),
        sa.Column("received_s", sa.Integer, nullable=False),
        sa.Column("payload_sha256", sa.Text, nullable=False),
        sa.Column("receipt", sa.BLOB, nullable=False),
    )
    op.create_table(
        "server_keys",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("public_hex", sa.Text, nullable=False),
    )
    op.create_table(
        "log_heads",
        sa.Column("contract_id", sa.Text, primary_key=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("root", sa.Text, nullable=False),
    )
    op.create_table(
        "contracts",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("terms", sa.BLOB, nullable=False),
        sa.Column("week_s", sa.Integer, nullable=False),
        sa.Column("balance_covers_s", sa.Integer),
        sa.Column("fetched_s", sa.Integer, nullable=False),
    )
