"""What was left out without an answer, until it is too late to claim. Runs before the new code."""

import sqlalchemy as sa
from alembic import op

revision = "0006_left_out"
down_revision = "0005_contacts"


def upgrade() -> None:
    """Make the table; nothing is known of earlier absences."""
    op.create_table(
        "left_out",
        sa.Column("from_s", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("to_s", sa.Integer, nullable=False),
        sa.Column("asked_s", sa.Integer, nullable=False),
        sa.Column("contract_id", sa.Text, nullable=False),
        sa.Column("memo", sa.Text, nullable=False),
        sa.CheckConstraint("from_s < to_s", name="left_out_runs_forward"),
    )
