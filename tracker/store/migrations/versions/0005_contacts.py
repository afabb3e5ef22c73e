"""When the marketplace was told what of the chain. Runs before the new code opens the diary."""

import sqlalchemy as sa
from alembic import op

revision = "0005_contacts"
down_revision = "0004_slot_seals"


def upgrade() -> None:
    """Make the table; nothing is known of earlier contacts."""
    op.create_table(
        "contacts",
        sa.Column("device_id", sa.Text, nullable=False),
        sa.Column("at_s", sa.Integer, nullable=False),
        sa.Column("upto", sa.Integer, nullable=False),
        sa.Column("ahead_s", sa.Integer),
    )
    op.create_index("contact_by_time", "contacts", ["device_id", "at_s"])
