"""`fairhour-market ...`: one command a file."""
