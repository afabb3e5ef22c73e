"""Changes of the contracts tables, in order."""
