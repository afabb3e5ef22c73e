"""Settings of the server: the same everywhere, embedded, production, testing."""
