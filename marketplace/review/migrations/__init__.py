"""Changes of the review tables, in order."""
