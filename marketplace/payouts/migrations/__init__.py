"""Changes of the payouts' tables, in order."""
