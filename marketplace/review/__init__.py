"""The client looks before paying."""
