"""Changes of the people tables, in order."""
