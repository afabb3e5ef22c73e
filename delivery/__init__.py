"""Makes of the built folder what people install, and starts each to see that it records."""
