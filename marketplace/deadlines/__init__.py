"""Each deadline is a row, not a timer."""
