"""How sure each look at the marketplace's clock was. Runs before the new code opens the diary."""

import sqlalchemy as sa
from alembic import op

revision = "0007_uncertain"
down_revision = "0006_left_out"


def upgrade() -> None:
    """Nothing is known of earlier looks."""
    op.add_column("contacts", sa.Column("uncertain_ms", sa.Integer))
