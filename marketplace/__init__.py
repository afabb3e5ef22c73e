"""The marketplace server: it pays for the diary."""
