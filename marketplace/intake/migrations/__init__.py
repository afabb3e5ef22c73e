"""Changes of the intake tables, in order."""
