"""What is being recorded has a row of its own. Runs before the new code opens the diary."""

import sqlalchemy as sa
from alembic import op

revision = "0003_underway"
down_revision = "0002_originals"


def upgrade() -> None:
    """Make the table; what a crash left before is found by its open segment."""
    op.create_table(
        "underway",
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("contract_id", sa.Text, nullable=False),
        sa.Column("memo", sa.Text, nullable=False),
        sa.Column("began_s", sa.Integer, nullable=False),
        sa.CheckConstraint("place = 1", name="underway_is_one"),
    )
