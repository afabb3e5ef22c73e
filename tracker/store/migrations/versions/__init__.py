"""One file for each change of the local tables, named by its number."""
