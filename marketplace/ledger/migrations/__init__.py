"""Changes of the ledger tables, in order."""
