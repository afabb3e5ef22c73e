"""One file per thing the user can do; each runs on the capture thread."""
