"""How the local tables came to be: Alembic's folder, run in process."""
