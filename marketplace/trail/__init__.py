"""Who did what to whom, and why; append-only."""
