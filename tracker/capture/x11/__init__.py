"""What an X server tells: input counts and the time since the last input."""
