"""Heads that receipts named and that no proof reached yet. Runs before the new code opens the diary."""

import sqlalchemy as sa
from alembic import op

revision = "0008_unproven_heads"
down_revision = "0007_uncertain"


def upgrade() -> None:
    """None is known: those of before were taken for proven."""
    op.create_table(
        "unproven_heads",
        sa.Column("contract_id", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("root", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("contract_id", "size", "root"),
    )
