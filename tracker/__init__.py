"""The desktop app: it writes the diary."""
