"""Pictures as they were before they were covered. Runs before the new code opens the diary."""

import sqlalchemy as sa
from alembic import op

revision = "0002_originals"
down_revision = "0001_first"


def upgrade() -> None:
    """Make the table; no picture was covered before."""
    op.create_table(
        "originals",
        sa.Column("segment_id", sa.Text, nullable=False),
        sa.Column("taken_s", sa.Integer, nullable=False),
        sa.Column("screen", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("cover", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("segment_id", "taken_s", "screen"),
        sa.CheckConstraint("length(sha256) = 64", name="original_named_by_hash"),
    )
