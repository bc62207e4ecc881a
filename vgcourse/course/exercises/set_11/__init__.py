"""Problem set 11: the same product today."""
