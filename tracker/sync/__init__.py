"""Between this computer and the marketplace; recording never waits for any of it."""
