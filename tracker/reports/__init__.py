"""Take the diary along: files a person can keep and other programs read."""
