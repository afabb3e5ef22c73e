"""Changes of the fees tables, in order."""
