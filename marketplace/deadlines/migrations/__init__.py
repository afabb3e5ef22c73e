"""Changes of the deadlines tables, in order."""
