"""A small report server that needs only the standard library."""
