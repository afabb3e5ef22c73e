"""Money set aside until the work stands."""
