"""Bring time from other trackers: read their files, judge each entry."""
