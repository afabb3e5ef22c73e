"""JSON for trackers and scripts."""
