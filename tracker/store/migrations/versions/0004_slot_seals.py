"""What was recorded is sealed when its slot ends. Runs before the new code opens the diary."""

import sqlalchemy as sa
from alembic import op

revision = "0004_slot_seals"
down_revision = "0003_underway"


def upgrade() -> None:
    """Make the table. What was recorded before keeps the place that its approval gave it."""
    op.create_table(
        "slot_seals",
        sa.Column("segment_id", sa.Text, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("salt", sa.Text, nullable=False),
        sa.Column("ends_s", sa.Integer, nullable=False),
        sa.Column("recorded", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
    )
