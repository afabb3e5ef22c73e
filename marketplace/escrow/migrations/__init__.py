"""Changes of the escrow tables, in order."""
