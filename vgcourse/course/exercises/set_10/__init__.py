"""Problem set 10: one level at a time."""
