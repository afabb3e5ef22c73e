"""Whether a contract's client can be charged. Runs before the new code opens the diary."""

import sqlalchemy as sa
from alembic import op

revision = "0009_client_verified"
down_revision = "0008_unproven_heads"


def upgrade() -> None:
    """Until the next fetch says otherwise, nobody is doubted."""
    op.add_column(
        "contracts",
        sa.Column("client_verified", sa.Boolean, nullable=False, server_default="1"),
    )
