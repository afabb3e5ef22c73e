"""Where diaries arrive: segments, pictures, operations and the log."""
