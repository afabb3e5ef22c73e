"""Changes of the trail tables, in order."""
