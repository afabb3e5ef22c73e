"""Changes of the billing tables, in order."""
