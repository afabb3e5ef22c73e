"""What the house takes."""
