"""Problem set 08: through time."""
